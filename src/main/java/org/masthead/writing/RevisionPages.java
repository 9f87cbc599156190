package org.masthead.writing;

import java.util.List;
import org.masthead.house.Dates;
import org.masthead.house.NotFound;
import org.masthead.house.page.Head;
import org.masthead.story.Revisions;
import org.masthead.story.Stories;
import org.masthead.writing.page.AgainstPage;
import org.masthead.writing.page.RevisionPage;
import org.masthead.writing.page.RevisionsPage;
import org.springframework.stereotype.Component;

/** Makes the pages of what a story said before. */
@Component
class RevisionPages {

    private static final int SIZE = 50;

    private final Stories stories;
    private final Revisions revisions;
    private final CopyTaker taker;
    private final Dates dates;

    RevisionPages(Stories stories, Revisions revisions, CopyTaker taker, Dates dates) {
        this.stories = stories;
        this.revisions = revisions;
        this.taker = taker;
        this.dates = dates;
    }

    /** @param before the number below which the list begins; 0: at the newest */
    RevisionsPage list(long id, int before) {
        var story = stories.newest(id);
        var found = revisions.of(id, before == 0 ? Integer.MAX_VALUE : before, SIZE);
        var rows = found.stream()
                .map(one -> new RevisionsPage.Row(
                        one.number(), dates.moment(one.made()), one.by(), one.headline(), one.words(), one.live()))
                .toList();
        var last = rows.isEmpty() ? 1 : rows.getLast().number();
        return new RevisionsPage(
                Head.unlisted("Revisions"),
                EditorPages.path(id),
                EditorPages.headline(taker.form(story)),
                story.revision(),
                rows,
                last > 1 ? EditorPages.path(id) + "/revisions?before=" + last : "");
    }

    RevisionPage one(long id, int number) {
        var form = form(id, number);
        return new RevisionPage(
                Head.unlisted("Revision " + number),
                EditorPages.path(id),
                number,
                EditorPages.headline(form),
                fields(form),
                Typing.body(form.text("body")).safe(),
                stories.newest(id).revision() == number);
    }

    private static List<RevisionPage.Field> fields(CopyForm form) {
        return CopyForm.FIELDS.stream()
                .filter(field -> !field.equals("body") && !form.text(field).isBlank())
                .map(field -> new RevisionPage.Field(FieldNames.label(field), form.text(field)))
                .toList();
    }

    AgainstPage against(long id, int number, int other) {
        var before = form(id, Math.min(number, other));
        var after = form(id, Math.max(number, other));
        return new AgainstPage(
                Head.unlisted("What changed"),
                EditorPages.path(id),
                EditorPages.headline(after),
                Math.min(number, other),
                Math.max(number, other),
                Differences.of(before, after));
    }

    /** A story's slug is no part of what it says: revisions have none. */
    private CopyForm form(long id, int number) {
        return taker.form(revisions.at(id, number).orElseThrow(NotFound::new)).with("slug", "");
    }
}
