package org.masthead.house;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/** HTML that may stand in a page as it is. Only the house makes it: from {@link Markup}, or from data it escaped. */
public final class SafeHtml implements Content {

    public static final SafeHtml NONE = new SafeHtml("");

    private final String html;

    SafeHtml(String html) {
        this.html = html;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }

    @Override
    public boolean isEmptyContent() {
        return html.isEmpty();
    }

    @Override
    public String toString() {
        return html;
    }
}
