package org.masthead.writing.page;

import java.util.List;
import org.masthead.house.page.Head;

/** Where a story begins: its working headline, its section, and the template it starts from. */
public record NewStoryPage(
        Head head,
        String headline,
        String section,
        String template,
        String fault,
        List<CopyFields.Choice> sections,
        List<TemplatesPage.Template> templates) {}
