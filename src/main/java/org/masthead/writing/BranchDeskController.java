package org.masthead.writing;

import java.util.HashSet;
import java.util.List;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.story.Stories;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sees to texts that lost their place: taken whole, merged by the block, or put aside. None is ever thrown away. */
@Controller
@RequestMapping("/desk/stories/{id:\\d{1,18}}/branches/{branch:\\d{1,18}}")
class BranchDeskController {

    private final Stories stories;
    private final Branches branches;
    private final BranchPages pages;
    private final WorkingCopies copies;

    BranchDeskController(Stories stories, Branches branches, BranchPages pages, WorkingCopies copies) {
        this.stories = stories;
        this.branches = branches;
        this.pages = pages;
        this.copies = copies;
    }

    @GetMapping
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView show(@PathVariable long id, @PathVariable long branch, Visitor visitor) {
        return Answers.page("writing/branch", pages.page(id, branch, visitor, ""));
    }

    @PostMapping("/taking")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView take(@PathVariable long id, @PathVariable long branch, Visitor visitor) {
        var row = branches.byId(id, branch);
        return replaced(row, row.form(), "taken", visitor);
    }

    /**
     * Takes some of the changes.
     *
     * @param field the names of the fields to take
     * @param take the places of the blocks to take
     * @param version of the working copy that they were chosen against
     */
    @PostMapping("/merging")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView merge(
            @PathVariable long id,
            @PathVariable long branch,
            @RequestParam(defaultValue = "") List<String> field,
            @RequestParam(defaultValue = "") List<String> take,
            @RequestParam(defaultValue = "") String version,
            Visitor visitor) {
        var row = branches.byId(id, branch);
        var open = copies.open(stories.newest(id));
        if (!version.equals(Long.toString(open.version()))) {
            return refused(id, branch, visitor, "The story went on while you chose. Please choose again.");
        }
        if (field.isEmpty() && take.isEmpty()) return refused(id, branch, visitor, "Choose what to merge first.");
        return replaced(row, merged(open.form(), row.form(), field, take), "merged", visitor);
    }

    private static CopyForm merged(CopyForm ours, CopyForm theirs, List<String> fields, List<String> places) {
        var merged = ours;
        for (var field : fields) {
            if (CopyForm.FIELDS.contains(field) && !field.equals("body"))
                merged = merged.with(field, theirs.text(field));
        }
        var taken = new HashSet<Integer>();
        for (var place : places) if (place.matches("\\d{1,6}")) taken.add(Integer.valueOf(place));
        if (taken.isEmpty()) return merged;
        return merged.with(
                "body",
                BodyDiff.merged(Differences.changes(ours, theirs), taken).html());
    }

    private ModelAndView replaced(BranchRepository.Row row, CopyForm form, String became, Visitor visitor) {
        var kept = copies.replace(stories.newest(row.story()), form, visitor);
        if (kept instanceof Kept.Taken(var by, var none))
            return refused(row.story(), row.id(), visitor, by + " has the story in hand; nothing was changed.");
        branches.settle(row, became, visitor);
        return Answers.to(EditorPages.path(row.story()) + "?said=merged");
    }

    @PostMapping("/settlement")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView putAside(@PathVariable long id, @PathVariable long branch, Visitor visitor) {
        branches.settle(branches.byId(id, branch), "aside", visitor);
        return Answers.to(EditorPages.path(id));
    }

    private ModelAndView refused(long id, long branch, Visitor visitor, String said) {
        return Answers.page(HttpStatus.CONFLICT, "writing/branch", pages.page(id, branch, visitor, said));
    }
}
