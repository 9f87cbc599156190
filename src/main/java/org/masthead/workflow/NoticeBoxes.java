package org.masthead.workflow;

import gg.jte.Content;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.gate.Visitor;
import org.masthead.house.Dates;
import org.masthead.house.Paper;
import org.masthead.house.Templates;
import org.masthead.story.Notice;
import org.masthead.story.Stories;
import org.masthead.workflow.page.NoticesBox;
import org.masthead.workflow.page.PreviewsBox;
import org.masthead.workflow.page.Typed;
import org.springframework.stereotype.Component;

/** Makes the boxes of what was wrong in a story, and of who may look at it before it is published. */
@Component
class NoticeBoxes {

    private static final int REPORTS = 10;
    private static final int FIRST_WORDS = 80;

    private final Stories stories;
    private final Errors errors;
    private final PreviewLinks previews;
    private final Dates dates;
    private final Paper paper;
    private final Clock clock;
    private final Templates templates;

    NoticeBoxes(
            Stories stories,
            Errors errors,
            PreviewLinks previews,
            Dates dates,
            Paper paper,
            Clock clock,
            Templates templates) {
        this.stories = stories;
        this.errors = errors;
        this.previews = previews;
        this.dates = dates;
        this.paper = paper;
        this.clock = clock;
        this.templates = templates;
    }

    /** Nothing for a story that readers do not see. */
    Optional<Content> notices(long story, Visitor visitor, Typed typed) {
        var live = stories.live(story);
        if (live.isEmpty()) return Optional.empty();
        var mine = typed.in("notice");
        var box = new NoticesBox(
                StoryCards.writing(story),
                Moves.may(visitor.role(), Moves.Act.NOTICE),
                Notices.kinds(mine.value("kind", Notice.Kind.CORRECTION.key())),
                Notices.blocks(live.get().copy().body(), mine.value("block", "")),
                live.get().notices().stream().map(this::line).toList(),
                reports(story),
                mine);
        return Optional.of(templates.fragment("workflow/noticesbox", Map.of("box", box)));
    }

    private NoticesBox.Line line(Notice notice) {
        return new NoticesBox.Line(
                notice.kind().words(), dates.moment(notice.made()).words(), notice.text());
    }

    private List<NoticesBox.Report> reports(long story) {
        return errors.about(story, REPORTS).stream()
                .filter(ErrorReport::open)
                .map(one -> new NoticesBox.Report("/desk/errors/" + one.id(), shortened(one.words())))
                .toList();
    }

    static String shortened(String words) {
        if (words.length() <= FIRST_WORDS) return words;
        var cut = words.lastIndexOf(' ', FIRST_WORDS);
        return words.substring(0, cut > 0 ? cut : FIRST_WORDS) + " …";
    }

    Content previews(long story, Typed typed) {
        var links = previews.of(story).stream().map(this::link).toList();
        var box = new PreviewsBox(StoryCards.writing(story), links, typed.in("preview"));
        return templates.fragment("workflow/previewsbox", Map.of("box", box));
    }

    private PreviewsBox.Link link(PreviewLinks.Link link) {
        var good = link.goodAt(OffsetDateTime.now(clock));
        var shows = link.revision() == null ? "The newest revision" : "Revision " + link.revision();
        var ended = link.ended();
        var until = ended != null
                ? "ended " + dates.moment(ended).words()
                : (good ? "good until " : "ended by itself ")
                        + dates.moment(link.expires()).words();
        return new PreviewsBox.Link(
                link.id(),
                paper.absolute(PreviewLinks.path(link.secret())),
                good,
                shows + ", made by " + link.madeBy() + ", " + until + ".");
    }
}
