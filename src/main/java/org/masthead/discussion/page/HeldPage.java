package org.masthead.discussion.page;

import gg.jte.Content;
import org.masthead.house.page.Head;

/**
 * What a writer is told of a comment that readers do not see.
 *
 * @param title what became of it, in a few words
 * @param reason why
 * @param asked whether they asked for a second look
 * @param mayAsk whether they may still
 */
public record HeldPage(
        Head head,
        long id,
        String title,
        String headline,
        String storyPath,
        Content body,
        String reason,
        boolean mayAsk,
        boolean asked,
        boolean editable) {}
