package org.masthead.writing;

import org.masthead.gate.Visitor;
import org.masthead.house.Dates;
import org.masthead.house.page.Head;
import org.masthead.story.Stories;
import org.masthead.writing.page.BranchPage;
import org.springframework.stereotype.Component;

/** Makes the page on which a text that lost its place is compared and merged. */
@Component
class BranchPages {

    private final Stories stories;
    private final Branches branches;
    private final WorkingCopies copies;
    private final Holds holds;
    private final Dates dates;

    BranchPages(Stories stories, Branches branches, WorkingCopies copies, Holds holds, Dates dates) {
        this.stories = stories;
        this.branches = branches;
        this.copies = copies;
        this.holds = holds;
        this.dates = dates;
    }

    BranchPage page(long story, long id, Visitor visitor, String said) {
        var branch = branches.byId(story, id);
        var form = branch.form();
        var open = copies.open(stories.newest(story));
        var holder = holds.inHand(story).filter(hold -> hold.account() != visitor.account());
        return new BranchPage(
                Head.unlisted("Branch " + id),
                EditorPages.path(story),
                id,
                EditorPages.headline(form),
                said,
                branch.madeBy(),
                dates.moment(branch.made()),
                branch.reason(),
                holder.isEmpty(),
                holder.map(HoldRepository.Hold::name).orElse(""),
                open.version(),
                EditorPages.became(branch),
                Differences.of(open.form(), form),
                Typing.body(form.text("body")).safe());
    }
}
