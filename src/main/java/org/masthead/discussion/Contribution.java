package org.masthead.discussion;

import org.jspecify.annotations.Nullable;
import org.masthead.gate.Visitor;
import org.masthead.story.Story;

/**
 * What a reader sends to be a comment.
 *
 * @param parent the comment it answers, or null
 * @param body what was typed, tidied
 * @param html the same, as it would be shown
 */
record Contribution(Story story, @Nullable Long parent, String body, String html, Visitor by) {}
