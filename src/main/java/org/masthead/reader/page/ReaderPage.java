package org.masthead.reader.page;

import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * A reader, as other readers see them.
 *
 * @param role what they are at the paper, or empty
 * @param bio in paragraphs
 */
public record ReaderPage(Head head, String name, String face, String role, List<String> bio, When since) {}
