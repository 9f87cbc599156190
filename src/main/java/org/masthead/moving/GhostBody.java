package org.masthead.moving;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Markup;
import tools.jackson.core.JacksonException;

/** The words of a story. Ghost keeps them in several forms side by side, and the one its editor wrote is the truest. */
final class GhostBody {

    private static final List<String> FORMS = List.of("lexical", "mobiledoc", "html", "markdown", "plaintext");

    private final GhostRow post;
    private final GhostSite site;
    private final GhostNotes notes;
    private final GhostHtml html;

    GhostBody(GhostRow post, GhostSite site, GhostNotes notes) {
        this.post = post;
        this.site = site;
        this.notes = notes;
        this.html = new GhostHtml(site, notes);
    }

    Markup read() {
        for (var form : FORMS) {
            var body = form(form);
            if (body == null) continue;
            html.finish(body);
            var markup = Markup.of(body.html());
            if (!markup.isEmpty()) return markup;
        }
        return Markup.EMPTY;
    }

    Map<String, OldPicture> pictures() {
        return html.pictures();
    }

    /** The body as HTML, or null where it is not there in this form. */
    private @Nullable Element form(String form) {
        var text = site.resolved(post.text(form));
        if (text.isBlank()) return null;
        try {
            return switch (form) {
                case "lexical" -> new Lexical(new Cards(notes), notes).read(GhostFile.MAPPER.readTree(text));
                case "mobiledoc" -> new Mobiledoc(new Cards(notes), notes).read(GhostFile.MAPPER.readTree(text));
                case "html" -> html(text);
                case "markdown" -> html(CardMarkdown.html(text));
                default -> html(Markup.ofText(text).html());
            };
        } catch (JacksonException e) {
            notes.add("Its body is broken where Ghost kept it first (“" + form + "”), so another form of it was read.");
            return null;
        }
    }

    static Element html(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    /** An empty body to be written into. */
    static Element blank() {
        return html("");
    }
}
