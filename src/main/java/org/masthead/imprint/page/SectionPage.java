package org.masthead.imprint.page;

import java.util.List;
import org.masthead.house.page.Form;
import org.masthead.house.page.Head;

/** One section at the desk. */
public record SectionPage(Head head, String slug, String name, List<Form.Choice> standings, Form form) {}
