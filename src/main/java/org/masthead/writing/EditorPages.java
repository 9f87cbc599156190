package org.masthead.writing;

import gg.jte.Content;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Dates;
import org.masthead.house.page.Head;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.masthead.writing.HoldRepository.Hold;
import org.masthead.writing.page.CopyFields;
import org.masthead.writing.page.EditorPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the page on which a story is written. */
@Component
class EditorPages {

    private static final Map<String, String> SAID = Map.of(
            "saved", "Saved as a revision.",
            "kept", "Kept as the working copy.",
            "taken", "The story is in your hands now.",
            "merged", "Merged into the working copy. Save it when it reads well.",
            "restored", "The earlier revision is the newest again.",
            "readdressed", "The story has another address now; the old one leads to it.",
            "noted", "Your note stands in the margin.",
            "related", "Added to the related stories.",
            "begun", "The story is begun. Nobody but the desk sees it.");

    private final Stories stories;
    private final Holds holds;
    private final WorkingCopies copies;
    private final CopyFieldsMaker fields;
    private final Elsewhere elsewhere;
    private final Branches branches;
    private final MarginNotes notes;
    private final ObjectProvider<StoryPanel> panels;
    private final Dates dates;

    EditorPages(
            Stories stories,
            Holds holds,
            WorkingCopies copies,
            CopyFieldsMaker fields,
            Elsewhere elsewhere,
            Branches branches,
            MarginNotes notes,
            ObjectProvider<StoryPanel> panels,
            Dates dates) {
        this.stories = stories;
        this.holds = holds;
        this.copies = copies;
        this.fields = fields;
        this.elsewhere = elsewhere;
        this.branches = branches;
        this.notes = notes;
        this.panels = panels;
        this.dates = dates;
    }

    /** The page as it is opened: whoever may have the story in hand has it from now on. */
    EditorPage open(long id, Visitor visitor, String said) {
        var story = stories.newest(id);
        var hold = holds.openPage(id, visitor);
        var open = hold.account() == visitor.account()
                ? copies.refreshed(story, hold.hold(), visitor)
                : copies.open(story);
        return page(story, hold, open, Map.of(), visitor, SAID.getOrDefault(said, ""));
    }

    /** The page with what must be mended. */
    EditorPage again(long id, Map<String, String> faults, Visitor visitor) {
        var story = stories.newest(id);
        var said = "This could not be saved as a revision yet. It is kept as it stands here.";
        return page(story, holds.open(id, visitor), copies.open(story), faults, visitor, said);
    }

    private EditorPage page(
            Story story, Hold hold, WorkingCopies.Open open, Map<String, String> faults, Visitor visitor, String said) {
        var form = open.form();
        var path = path(story.id());
        var body = Typing.body(form.text("body"));
        return new EditorPage(
                Head.unlisted(headline(form)),
                path,
                headline(form),
                said,
                word(story.state()),
                story.revision(),
                story.path(),
                story.path().isEmpty() || visitor.role() == Role.REPORTER ? "" : story.slug(),
                hands(hold, visitor),
                fields.of(story, hold, open, faults),
                body.safe(),
                elsewhere.gauges(form),
                elsewhere.previews(story, form),
                panels(story.id(), visitor),
                branches(story.id()),
                notes.of(story.id(), body));
    }

    private EditorPage.Hands hands(Hold hold, Visitor visitor) {
        return new EditorPage.Hands(
                hold.account() == visitor.account(), hold.name(), dates.moment(hold.since()), holds.waiting(hold));
    }

    private List<Content> panels(long story, Visitor visitor) {
        return panels.stream()
                .sorted(java.util.Comparator.comparingInt(StoryPanel::place))
                .map(panel -> panel.render(story, visitor))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<EditorPage.BranchLine> branches(long story) {
        return branches.of(story).stream()
                .map(one -> new EditorPage.BranchLine(
                        path(story) + "/branches/" + one.id(),
                        one.madeBy(),
                        dates.moment(one.made()),
                        one.reason(),
                        one.settled() == null,
                        became(one)))
                .toList();
    }

    /** What was done about a branch; empty: nothing yet. */
    static String became(BranchRepository.Row branch) {
        return switch (branch.became()) {
            case "taken" -> "Taken whole by " + branch.settledBy() + ".";
            case "merged" -> "Merged by " + branch.settledBy() + ".";
            case "aside" -> "Put aside by " + branch.settledBy() + ".";
            default -> "";
        };
    }

    static String path(long story) {
        return "/desk/stories/" + story;
    }

    static String headline(CopyForm form) {
        return form.line("headline").isEmpty() ? "A story without a headline" : form.line("headline");
    }

    static String word(Story.State state) {
        return state.name().charAt(0) + state.name().substring(1).toLowerCase(Locale.ROOT);
    }

    /** What can be chosen in a list. */
    static CopyFields.Choice choice(String value, String words) {
        return new CopyFields.Choice(value, words);
    }
}
