package org.masthead.writing.page;

import java.util.List;
import org.masthead.house.page.Head;

/** Stories of the archive to read with this one. */
public record RelatedPage(Head head, String path, String headline, boolean mine, String holder, List<Row> rows) {

    /** One of them; whether it is among them already. */
    public record Row(long id, String headline, String address, String day, boolean added) {}
}
