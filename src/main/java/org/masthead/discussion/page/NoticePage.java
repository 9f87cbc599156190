package org.masthead.discussion.page;

import org.masthead.house.page.Head;

/** A notice of illegal content that is being written, with what was typed. */
public record NoticePage(
        Head head, CommentLine line, String name, String email, String law, String words, String trouble) {}
