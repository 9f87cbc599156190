package org.masthead.edition.page;

import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.Pages;

/**
 * The paper's videos, none twice: what editors picked, then all the others.
 *
 * @param picks on the first page only
 */
public record VideosPage(Head head, List<VideoCard> picks, List<VideoCard> videos, Pages pages) {}
