package org.masthead.reprint.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Head;

/**
 * A request as the one who asked sees it.
 *
 * @param path its address
 * @param said where it stands, in a sentence or two
 * @param price empty where there is none yet
 * @param basis how the price came about
 * @param quoted whether it can be accepted or declined now
 * @param renewable whether more time can be asked for now
 * @param wrong what is wrong with the question that was sent; empty: nothing
 */
public record RequestPage(
        Head head,
        String path,
        StoryLine story,
        String title,
        String said,
        List<Fact> terms,
        String price,
        String basis,
        boolean quoted,
        boolean renewable,
        @Nullable LicenceBox licence,
        @Nullable InvoiceLine invoice,
        List<EntryLine> history,
        String question,
        String wrong) {}
