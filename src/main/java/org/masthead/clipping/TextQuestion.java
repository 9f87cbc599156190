package org.masthead.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Question;
import org.masthead.clipping.Clipping.Role;

/** The question to readers beside a story, with the answers they could choose from. */
final class TextQuestion {

    private static final Pattern OPTION = Pattern.compile("[○◯◉⚪☐□◌●]|\\(\\s?[oO_x*]?\\s?\\)|\\[\\s?[xX_]?\\s?]");
    private static final Pattern SHARE = Pattern.compile("^\\d{1,3}(?:[.,]\\d+)?\\s?%[\\s:–-]*|"
            + "[\\s:(–-]*\\d{1,3}(?:[.,]\\d+)?\\s?%\\)?(?:\\s*\\(?\\d[\\d,.]*(?: votes?)?\\)?)?$");
    private static final Pattern HEADING = Pattern.compile("^[^:?]{3,40}:\\s+");
    private static final Pattern BUTTON =
            Pattern.compile("(?:\\s*\\b(?i:vote|view results|see results|results|submit)\\b)+\\s*$");

    private String heading = "";
    private String words = "";
    private final List<String> options = new ArrayList<>();

    private TextQuestion() {}

    static @Nullable Question of(TextStory story) {
        var question = new TextQuestion();
        for (var i = 0; i < story.pieces().size(); i++) {
            var role = story.role(i);
            if (role == Role.POLL_QUESTION && !question.options.isEmpty()) break;
            if (role == Role.POLL_QUESTION) question.asks(story.pieces().get(i).words());
            if (role == Role.POLL_OPTION) question.options(story.pieces().get(i).words());
        }
        var words = question.words.isEmpty() && !question.options.isEmpty() ? question.heading : question.words;
        return words.isEmpty()
                ? null
                : new Question(words, question.options.stream().distinct().toList());
    }

    private void asks(String piece) {
        var mark = Math.max(piece.lastIndexOf('?'), Math.max(piece.lastIndexOf('؟'), piece.lastIndexOf('？')));
        var said = withoutHeading(mark < 0 ? piece : piece.substring(0, mark + 1));
        if (TextPhrases.isHeading(TextPhrases.plain(said))) heading = said;
        else if (words.isEmpty() || mark >= 0) words = said.replace('\t', ' ').strip();
        if (mark >= 0) options(piece.substring(mark + 1));
    }

    private static String withoutHeading(String said) {
        var before = HEADING.matcher(said);
        return before.find() && TextPhrases.isHeading(TextPhrases.plain(before.group()))
                ? said.substring(before.end())
                : said;
    }

    private void options(String piece) {
        for (var bit : OPTION.matcher(piece).replaceAll("\t").split("\\s*[\\t|]\\s*")) {
            var option = SHARE.matcher(BUTTON.matcher(bit).replaceFirst("").strip())
                    .replaceAll("")
                    .strip();
            var known = TextPhrases.of(TextPhrases.plain(option));
            if (!option.isEmpty() && (known == null || known.role() != Role.POLL_CONTROL)) options.add(option);
        }
    }
}
