package org.masthead.imprint.page;

import java.util.List;
import org.masthead.house.page.Form;
import org.masthead.house.page.Head;

/**
 * The paper's sections at the desk, in the order of the navigation.
 *
 * @param form the section that is being added
 */
public record SectionsPage(Head head, List<Row> rows, Form form) {

    /** One section. */
    public record Row(String slug, String name, String about, boolean retired) {}
}
