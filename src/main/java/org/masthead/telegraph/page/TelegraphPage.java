package org.masthead.telegraph.page;

import java.util.List;
import org.masthead.house.page.Form;
import org.masthead.house.page.Head;

/** The programs that are told what happens to stories, and a form for one more. */
public record TelegraphPage(Head head, List<Row> rows, List<String> events, Form form) {

    /** One program. */
    public record Row(long id, String name, String address, String events, String state, boolean stopped) {}
}
