package org.masthead.story.page;

import java.util.List;
import org.masthead.house.page.Teaser;

/** Latest stories, beside every page. */
public record LatestBox(List<Teaser> stories) {}
