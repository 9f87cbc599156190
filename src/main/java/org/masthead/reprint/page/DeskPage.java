package org.masthead.reprint.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Head;

/**
 * One request, at the rights desk.
 *
 * @param may what can be done with it now: quote, refuse, pay, revoke, renew
 * @param wrong what was wrong with what was sent; empty: nothing
 */
public record DeskPage(
        Head head,
        String path,
        StoryLine story,
        String state,
        String answer,
        Asking asking,
        List<Fact> terms,
        String price,
        String basis,
        @Nullable LicenceBox licence,
        @Nullable InvoiceLine invoice,
        List<EntryLine> history,
        List<String> may,
        List<Field> fields,
        String wrong) {

    public boolean may(String what) {
        return may.contains(what);
    }

    /** A field of one of its forms, as it was typed. */
    public Field field(String name) {
        return fields.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Who asks. */
    public record Asking(String name, String organisation, String email, String note) {}
}
