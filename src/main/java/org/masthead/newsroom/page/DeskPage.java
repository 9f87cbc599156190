package org.masthead.newsroom.page;

import java.util.List;
import org.masthead.house.page.Head;

/** Where somebody at the paper begins to work. */
public record DeskPage(Head head, String name, String role, List<DeskNav.Part> parts) {}
