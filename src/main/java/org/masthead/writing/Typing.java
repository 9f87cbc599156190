package org.masthead.writing;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.masthead.house.Markup;

/** Reads a body as people type it where no editor helps them: HTML, or lines with an empty line between paragraphs. */
final class Typing {

    private static final Pattern EMPTY_LINE = Pattern.compile("\n[ \t]*\n");
    private static final Pattern BLOCK = Pattern.compile(
            "(?is)\\s*</?(?:p|h[1-6]|ul|ol|li|blockquote|aside|figure|figcaption|img|hr|pre|table|caption|thead|tbody"
                    + "|tfoot|tr|th|td|div|section|article|iframe|video|audio)\\b.*");

    private Typing() {}

    static Markup body(String typed) {
        if (!EMPTY_LINE.matcher(typed).find() || typed.contains("<pre")) return Markup.of(typed);
        return Markup.of(Arrays.stream(EMPTY_LINE.split(typed))
                .filter(part -> !part.isBlank())
                .map(part -> BLOCK.matcher(part).matches() ? part : "<p>" + part.strip() + "</p>")
                .collect(Collectors.joining("\n")));
    }
}
