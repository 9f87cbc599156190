package org.masthead.topic.page;

import org.masthead.house.page.Form;
import org.masthead.house.page.Head;

/**
 * What will happen when two topics become one.
 *
 * @param into the number of the topic that stays; 0 while none is chosen
 */
public record TopicMergePage(
        Head head, long from, String name, String path, long into, String intoName, String intoPath, Form form) {}
