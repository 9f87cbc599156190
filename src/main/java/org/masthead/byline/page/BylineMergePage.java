package org.masthead.byline.page;

import org.masthead.house.page.Form;
import org.masthead.house.page.Head;

/**
 * What will happen when two names for one person become one.
 *
 * @param into the number of the author who stays; 0 while nobody is chosen
 */
public record BylineMergePage(
        Head head, long from, String name, String path, long into, String intoName, String intoPath, Form form) {}
