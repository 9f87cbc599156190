package org.masthead.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.masthead.gate.Visitor;
import org.masthead.house.Slug;
import org.masthead.newsroom.Ledger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The templates stories begin from: the house's, as the newsroom has changed them, and its own. */
@Component
class StoryTemplates {

    private final StoryTemplateRepository repository;
    private final Ledger ledger;

    StoryTemplates(StoryTemplateRepository repository, Ledger ledger) {
        this.repository = repository;
        this.ledger = ledger;
    }

    List<StoryTemplate> all() {
        var all = new LinkedHashMap<String, StoryTemplate>();
        StoryTemplate.HOUSE.forEach(one -> all.put(one.key(), one));
        repository.all().forEach(one -> all.put(one.key(), one));
        return new ArrayList<>(all.values());
    }

    Optional<StoryTemplate> byKey(String key) {
        return all().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** Keeps a template; a new one gets a key from its name. */
    @Transactional
    void keep(StoryTemplate template, Visitor by) {
        var key = template.key().isEmpty() ? free(template.name()) : template.key();
        var before = byKey(key).orElse(new StoryTemplate(key, "", "", "", "", "", ""));
        var after = new StoryTemplate(
                key,
                template.name(),
                template.about(),
                template.kicker(),
                template.headline(),
                template.deck(),
                template.body());
        repository.put(after);
        ledger.write(
                Holds.editor(by),
                "changed a template",
                "template:" + key,
                template.name(),
                Ledger.Change.between(before, after));
    }

    private String free(String name) {
        var stem = Slug.of(name);
        var key = stem;
        for (var n = 2; byKey(key).isPresent(); n++) key = stem + "-" + n;
        return key;
    }

    /** Takes a template of the newsroom's away; one of the house's is again as the house gave it. */
    @Transactional
    boolean remove(String key, Visitor by) {
        if (!repository.remove(key)) return false;
        ledger.write(Holds.editor(by), "removed a template", "template:" + key, "");
        return true;
    }

    static boolean given(String key) {
        return StoryTemplate.HOUSE.stream().anyMatch(one -> one.key().equals(key));
    }
}
