package org.masthead.story.page;

import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.Pages;
import org.masthead.house.page.Teaser;

/** An author, with what they wrote. */
public record AuthorPage(Head head, AuthorBox author, List<Teaser> stories, Pages pages) {}
