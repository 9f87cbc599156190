package org.masthead.story.page;

import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.Pages;
import org.masthead.house.page.Teaser;

/** A list of stories with a title: latest stories, a topic, a day. */
public record RiverPage(
        Head head, String kicker, String title, String about, List<Teaser> stories, Pages pages, String empty) {}
