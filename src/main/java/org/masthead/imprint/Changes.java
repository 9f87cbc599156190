package org.masthead.imprint;

import java.util.List;
import java.util.Map;
import org.masthead.house.NotFound;
import org.masthead.house.PaperSettings;
import org.masthead.house.Section;
import org.masthead.house.Sections;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what the paper says of itself, with a line in the ledger for each. */
@Service
class Changes {

    private final PaperSettings settings;
    private final Sections sections;
    private final Ledger ledger;

    Changes(PaperSettings settings, Sections sections, Ledger ledger) {
        this.settings = settings;
        this.sections = sections;
        this.ledger = ledger;
    }

    /** What changed, by name. */
    @Transactional
    Map<String, String> save(Map<String, String> wanted, Editor by) {
        var before = settings.now();
        var changed = settings.save(wanted);
        ledger.set(by, before, changed);
        return changed;
    }

    @Transactional
    void add(String name, String about, Editor by) {
        var section = sections.ensure(name, about);
        ledger.write(by, "opened a section", section.key(), name);
    }

    @Transactional
    void describe(Section section, boolean retired, Editor by) {
        var was = sections.retired().contains(section.slug());
        var before = sections.bySlug(section.slug()).orElseThrow(NotFound::new);
        sections.describe(section, retired);
        ledger.write(
                by,
                retired && !was ? "retired" : "described",
                section.key(),
                new Ledger.Change(told(before, was), told(section, retired)));
    }

    private static Map<String, String> told(Section section, boolean retired) {
        return Map.of("name", section.name(), "about", section.about(), "navigation", retired ? "retired" : "shown");
    }

    @Transactional
    void order(List<String> slugs, Editor by) {
        var before = sections.all().stream().map(Section::slug).toList();
        sections.order(slugs);
        ledger.write(by, "put in order", Sections.KEY, Ledger.Change.of("order", before, slugs));
    }
}
