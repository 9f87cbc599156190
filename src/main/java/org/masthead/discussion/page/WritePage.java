package org.masthead.discussion.page;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Head;

/**
 * A comment that is being written: its form, with what was typed.
 *
 * @param title what is done here: {@code Write a comment}
 * @param action where the form is sent
 * @param preview whether it can be shown first
 * @param answered what it answers, or null
 * @param body what was typed
 * @param shown how readers would see it, or null
 * @param trouble why it was not taken; may be empty
 * @param unsent the secret under which it was kept; may be empty
 */
public record WritePage(
        Head head,
        String title,
        String headline,
        String storyPath,
        String action,
        boolean preview,
        @Nullable CommentLine answered,
        String body,
        @Nullable Content shown,
        String trouble,
        String unsent,
        String button) {}
