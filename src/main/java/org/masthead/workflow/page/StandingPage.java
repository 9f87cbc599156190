package org.masthead.workflow.page;

import gg.jte.Content;
import java.util.List;
import org.masthead.house.page.Head;

/**
 * All about a story's way to its readers.
 *
 * @param path where it is written
 * @param by who saved it last, and when, in words
 * @param said what was just done; may be empty
 */
public record StandingPage(
        Head head, String headline, String path, String by, String said, List<Content> main, List<Content> side) {}
