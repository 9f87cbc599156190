package org.masthead.reprint;

import gg.jte.Content;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.masthead.house.Paper;
import org.masthead.house.Shown;
import org.masthead.house.Templates;
import org.masthead.rights.Ruling;
import org.masthead.story.Story;
import org.masthead.story.StoryFurniture;
import org.springframework.stereotype.Component;

/** The way to reprint permission, at the foot of each story, and in what search engines read. */
@Component
class ReprintFurniture implements StoryFurniture {

    private final AskPages pages;
    private final Owners owners;
    private final Templates templates;
    private final Paper paper;

    ReprintFurniture(AskPages pages, Owners owners, Templates templates, Paper paper) {
        this.pages = pages;
        this.owners = owners;
        this.templates = templates;
        this.paper = paper;
    }

    @Override
    public Slot slot() {
        return Slot.REPRINT;
    }

    @Override
    public Optional<Content> render(Story story, Shown shown) {
        return Optional.of(templates.fragment("reprint/line", Map.of("line", pages.furniture(story))));
    }

    /** What others own has a licence page only where the paper knows theirs. */
    @Override
    public Map<String, Object> data(Story story) {
        var data = new LinkedHashMap<String, Object>();
        data.put("copyrightNotice", story.copyright(paper));
        switch (owners.ofText(story)) {
            case Ruling.Ours ours -> {
                data.put("license", paper.absolute("/reprints"));
                data.put("acquireLicensePage", paper.absolute(AskPages.path(story.id())));
                data.put("creditText", owners.credit(story));
            }
            case Ruling.Theirs(var holder, var ask) -> {
                data.put(
                        "creditText",
                        story.copy().rights().credit().isEmpty()
                                ? holder
                                : story.copy().rights().credit());
                if (ask.startsWith("https://") || ask.startsWith("http://")) data.put("acquireLicensePage", ask);
            }
            case Ruling.Withheld withheld -> data.put("creditText", owners.credit(story));
        }
        return data;
    }
}
