package org.masthead.edition.page;

import java.util.List;

/** The videos that editors picked, beside a page. */
public record PicksBox(List<VideoCard> videos) {}
