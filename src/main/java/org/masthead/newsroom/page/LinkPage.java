package org.masthead.newsroom.page;

import org.masthead.house.page.Head;

/**
 * A link that lets somebody in once; shown this once.
 *
 * @param days how long it is good
 * @param letter whether it was sent by a letter, too
 */
public record LinkPage(Head head, String name, String link, long days, boolean letter) {}
