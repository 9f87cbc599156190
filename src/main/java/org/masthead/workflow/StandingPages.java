package org.masthead.workflow;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.masthead.gate.Visitor;
import org.masthead.house.Dates;
import org.masthead.house.page.Head;
import org.masthead.story.DeskStories;
import org.masthead.workflow.page.StandingPage;
import org.masthead.workflow.page.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page with all about a story's way to its readers, and answers what was done there. */
@Component
class StandingPages {

    private final DeskStories desk;
    private final StandingBoxes standing;
    private final PublishingBoxes publishing;
    private final NoticeBoxes notices;
    private final Dates dates;

    StandingPages(
            DeskStories desk, StandingBoxes standing, PublishingBoxes publishing, NoticeBoxes notices, Dates dates) {
        this.desk = desk;
        this.standing = standing;
        this.publishing = publishing;
        this.notices = notices;
        this.dates = dates;
    }

    ModelAndView page(long story, Visitor visitor, String said, Typed typed) {
        var line = desk.line(story);
        var main = new ArrayList<Content>();
        main.add(publishing.publishing(story, visitor, typed));
        notices.notices(story, visitor, typed).ifPresent(main::add);
        main.add(notices.previews(story, typed));
        var side = new ArrayList<Content>();
        side.add(standing.standing(story, visitor, typed));
        standing.checklist(story).ifPresent(side::add);
        var page = new StandingPage(
                Head.unlisted("Where it stands: " + StoryCards.headline(line)),
                StoryCards.headline(line),
                StoryCards.writing(story),
                "Revision " + line.revision() + ", saved by " + line.by() + ", "
                        + dates.moment(line.saved()).words() + ".",
                said,
                List.copyOf(main),
                List.copyOf(side));
        return new ModelAndView("workflow/standing", Map.of("page", page));
    }

    /**
     * Sends whoever did something back to the page, or shows it again with what was wrong and all they typed.
     *
     * @param form which form of the page it was
     */
    ModelAndView answer(long story, Visitor visitor, String form, Map<String, String> typed, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var said) -> new ModelAndView("redirect:" + StoryCards.standing(story) + "?said=" + said);
            case Outcome.Declined(var faults, var stale) -> {
                var again = page(story, visitor, "", new Typed(form, typed, faults));
                again.setStatus(stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }
}
