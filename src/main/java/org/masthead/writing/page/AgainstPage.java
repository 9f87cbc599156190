package org.masthead.writing.page;

import org.masthead.house.page.Head;

/** Two revisions of a story, one against the other. */
public record AgainstPage(Head head, String path, String headline, int before, int after, Difference difference) {}
