package org.masthead.writing;

import java.util.List;
import java.util.Map;
import org.masthead.byline.Bylines;
import org.masthead.house.Dates;
import org.masthead.house.Paper;
import org.masthead.house.Sections;
import org.masthead.media.Pictures;
import org.masthead.story.Revisions;
import org.masthead.story.Story;
import org.masthead.topic.Topic;
import org.masthead.topic.Topics;
import org.masthead.writing.page.CopyFields;
import org.springframework.stereotype.Component;

/** Sets a story out as a form, with what can be chosen from. */
@Component
class CopyFieldsMaker {

    private static final int MOST_AUTHORS = 600;
    private static final int MOST_TOPICS = 60;

    private final Sections sections;
    private final Bylines bylines;
    private final Topics topics;
    private final Revisions revisions;
    private final CreditLines credits;
    private final Pictures pictures;
    private final Dates dates;
    private final Paper paper;

    CopyFieldsMaker(
            Sections sections,
            Bylines bylines,
            Topics topics,
            Revisions revisions,
            CreditLines credits,
            Pictures pictures,
            Dates dates,
            Paper paper) {
        this.sections = sections;
        this.bylines = bylines;
        this.topics = topics;
        this.revisions = revisions;
        this.credits = credits;
        this.pictures = pictures;
        this.dates = dates;
        this.paper = paper;
    }

    CopyFields of(Story story, HoldRepository.Hold hold, WorkingCopies.Open open, Map<String, String> faults) {
        var form = open.form();
        return new CopyFields(
                story.id(),
                hold.account(),
                hold.hold(),
                open.version(),
                story.revision(),
                form.typed(),
                faults,
                form.line("language").isEmpty() ? paper.language() : form.line("language"),
                Typing.body(form.text("body")).words(),
                saved(story, open),
                story.state() == Story.State.LIVE,
                choices(form.line("section")),
                credits.unknown(form, story.copy().credits()),
                picture(form));
    }

    private String saved(Story story, WorkingCopies.Open open) {
        var row = open.row();
        if (row == null) return "Saved as revision " + story.revision() + ".";
        return "Working copy by " + row.savedBy() + ", "
                + dates.moment(row.saved()).words() + "; not yet saved as a revision.";
    }

    CopyFields.Choices choices(String section) {
        return new CopyFields.Choices(
                sections(),
                bylines.names(MOST_AUTHORS),
                topics.byIds(revisions.topics(section, MOST_TOPICS)).stream()
                        .map(Topic::name)
                        .toList());
    }

    List<CopyFields.Choice> sections() {
        return sections.all().stream()
                .map(one -> EditorPages.choice(one.slug(), one.name()))
                .toList();
    }

    private String picture(CopyForm form) {
        return pictures.byKey(form.line("picture"))
                .map(one -> one.image().source())
                .orElse("");
    }
}
