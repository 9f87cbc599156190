package org.masthead.clipping;

import org.jsoup.nodes.Entities;
import org.masthead.clipping.Clipping.Role;
import org.masthead.clipping.TextLine.Mark;
import org.masthead.house.Markup;

/** The body of a story, set from the paragraphs of a text. */
final class TextBody {

    private static final String END = "</p>\n";

    private final TextStory story;
    private final StringBuilder html = new StringBuilder();
    private String open = "";

    private TextBody(TextStory story) {
        this.story = story;
    }

    static Markup of(TextStory story) {
        var body = new TextBody(story);
        for (var i = 0; i < story.pieces().size(); i++) body.piece(i);
        body.within("");
        return Markup.of(body.html.toString());
    }

    private void piece(int at) {
        switch (story.role(at)) {
            case BODY -> paragraph(at);
            case SUBHEAD -> block("", "h2", story.told(at));
            case PULL_QUOTE -> {
                if (!repeats(at)) block("blockquote", "p", story.told(at));
            }
            default -> {}
        }
    }

    private void paragraph(int at) {
        var mark = story.pieces().get(at).mark();
        if (mark == Mark.QUOTATION) block("blockquote", "p", story.told(at));
        else if (mark == Mark.BULLET && (open.equals("ul") || listed(at + 1) || afterColon(at)))
            block("ul", "li", story.told(at));
        else if (runsOn(at)) html.insert(html.length() - END.length(), " " + Entities.escape(story.told(at)));
        else block("", "p", story.told(at));
    }

    /** Whether it is of the same line as the paragraph before it. */
    private boolean runsOn(int at) {
        if (at == 0 || story.role(at - 1) != Role.BODY || !html.toString().endsWith(END)) return false;
        return story.pieces().get(at).lines().getFirst().number()
                == story.pieces().get(at - 1).lines().getLast().number();
    }

    private boolean listed(int at) {
        return at < story.pieces().size()
                && story.role(at) == Role.BODY
                && story.pieces().get(at).mark() == Mark.BULLET;
    }

    private boolean afterColon(int at) {
        return at > 0 && story.pieces().get(at - 1).shape().leadsIn();
    }

    private boolean repeats(int at) {
        return story.page().quotes(at);
    }

    private void block(String around, String element, String words) {
        if (words.isBlank()) return;
        within(around);
        html.append('<')
                .append(element)
                .append('>')
                .append(Entities.escape(words))
                .append("</")
                .append(element)
                .append(">\n");
    }

    private void within(String around) {
        if (around.equals(open)) return;
        if (!open.isEmpty()) html.append("</").append(open).append(">\n");
        if (!around.isEmpty()) html.append('<').append(around).append(">\n");
        open = around;
    }
}
