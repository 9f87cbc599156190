package org.masthead.clipping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Role;
import org.masthead.clipping.TextLine.Mark;
import org.masthead.clipping.TextPhrases.Meaning;
import org.masthead.clipping.TextShape.Kind;

/** What the pieces of a page say of themselves, each looked at alone: by known phrases, or by their shape. */
final class TextMarks {

    private static final Set<String> TO_READER = toReader();
    private static final Pattern SAID =
            Pattern.compile("(?iU)[\"“”«»„]|\\b(?:said|says|told|sagte|a dit|dijo|ha detto|zei|disse)\\b");
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}(?:\\s*\\|\\s*\\d{1,2})+");
    private static final Pattern LINK = Pattern.compile("[^:]{3,40}:\\s+\\S+\\s+\\S.*");
    private static final Pattern BITS = Pattern.compile("\\s*[|•·\\t>»›/]+\\s*|\\s+[-–—]\\s+");
    private static final Pattern PAGES =
            Pattern.compile("(?:(?:pages?|seiten?|página|pagina|sivu|side|sida) )?(?:(?:#|[#|]|next|previous|prev|back|"
                    + "first|last|all|of|von|de|sur|van|page|pages|single|view|entire|story|weiter|vor|zurück|"
                    + "nächste|seite|suivante|"
                    + "précédente|siguiente|anterior|successiva|precedente|volgende|vorige|older|newer) ?)*");
    private static final Pattern DATELINE_ALONE = Pattern.compile(".{3,60}");
    private static final int FEW = 12;

    private TextMarks() {}

    static @Nullable Meaning of(TextPiece piece) {
        if (piece.mark() == Mark.PICTURE) return new Meaning(Role.PICTURE, false);
        if (piece.mark() == Mark.REFERENCE) return new Meaning(Role.NAVIGATION, false);
        if (!piece.isShort()) return TextLongMarks.of(piece);
        var whole = TextPhrases.of(piece.plain());
        if (whole != null && fits(piece)) return LINK.matcher(piece.text()).matches() ? offer(whole) : whole;
        if (isPages(piece) && !TextDates.isDateLine(piece.text())) return new Meaning(Role.PAGE_LINKS, false);
        var row = TextPhrases.row(piece.plain());
        if (row != null && fits(piece) && (piece.shape().words() > 3 || !TextByline.isTitle(piece.text()))) return row;
        var dated = dated(piece);
        if (dated != null) return dated;
        var sign = TextSigns.of(piece);
        if (sign != null) return sign;
        var topics = topics(piece);
        if (topics != null) return topics;
        var within = speaksToReader(piece) ? TextPhrases.within(piece.plain()) : null;
        return within != null ? within : bar(piece);
    }

    /** “Related: Council votes” is one link; “Related” alone begins a list of them. */
    private static Meaning offer(Meaning meaning) {
        return new Meaning(meaning.role(), meaning.begins() && meaning.role() == Role.POLL_QUESTION);
    }

    /** A sentence that tells a story is no furniture, even if it begins as some does. */
    private static boolean fits(TextPiece piece) {
        var told =
                piece.shape().closed() && piece.shape().prose() && piece.shape().words() > 3;
        return !told || speaksToReader(piece);
    }

    private static boolean speaksToReader(TextPiece piece) {
        var told = piece.shape().words() > 3
                && piece.shape().prose()
                && SAID.matcher(piece.words()).find();
        return !told && hasWordToReader(piece.plain());
    }

    /** Whether these words are said to the reader, and not by somebody in a story. */
    static boolean speaksToReader(String words) {
        return !SAID.matcher(words).find() && hasWordToReader(TextPhrases.plain(words));
    }

    private static boolean hasWordToReader(String plain) {
        for (var word : plain.split(" ")) {
            if (TO_READER.contains(word)) return true;
        }
        return false;
    }

    private static @Nullable Meaning dated(TextPiece piece) {
        var text = piece.text();
        var told =
                piece.shape().closed() && piece.shape().prose() && piece.shape().words() > FEW;
        if (!told && saysWhen(piece.plain()) && TextDates.isDateLine(text)) return new Meaning(Role.DATE, false);
        if (TextByline.isByline(text) || TextByline.isSigned(text) || (!told && TextByline.isTitled(text)))
            return new Meaning(Role.BYLINE, false);
        if (piece.shape().words() > FEW || !DATELINE_ALONE.matcher(text).matches()) return null;
        var dateline = TextDateline.of(text);
        return dateline.found() && dateline.end() == text.length() ? new Meaning(Role.DATELINE, false) : null;
    }

    private static boolean saysWhen(String plain) {
        return plain.indexOf('#') >= 0 || plain.endsWith(" ago") || plain.startsWith("yesterday");
    }

    private static boolean isPages(TextPiece piece) {
        var plain = piece.plain();
        if (plain.indexOf('#') < 0 || plain.length() > 90) return false;
        var numbers = plain.chars().filter(one -> one == '#').count();
        var said = plain.startsWith("page ")
                || plain.startsWith("pages ")
                || plain.startsWith("seite ")
                || plain.startsWith("página ")
                || plain.startsWith("pagina ")
                || plain.contains("next")
                || plain.contains("previous")
                || plain.contains("weiter");
        return (said || numbers >= 3 || NUMBERS.matcher(piece.text()).matches())
                && PAGES.matcher(plain).matches()
                && !plain.matches("#(?: of #)?");
    }

    private static @Nullable Meaning topics(TextPiece piece) {
        var colon = piece.words().indexOf(':');
        if (colon < 0) colon = piece.words().indexOf('\t');
        if (colon < 1 || colon > 40 || colon + 1 == piece.words().length()) return null;
        var before = TextPhrases.of(TextPhrases.plain(piece.words().substring(0, colon)));
        if (before == null) return null;
        if (before.role() == Role.TOPICS) return new Meaning(Role.TOPICS, false);
        return before.role() == Role.POLL_QUESTION
                        || before.role() == Role.MOST_READ
                        || before.role() == Role.LATEST_STORIES
                        || (before.role() == Role.AUTHOR_BIOGRAPHY
                                && before.begins()
                                && piece.words().charAt(colon) == ':')
                ? before
                : null;
    }

    /** “Share | Print | E-mail”, “Home News Sports”, “Terms of Use · Privacy Policy”. */
    private static @Nullable Meaning bar(TextPiece piece) {
        if (piece.shape().closed() && piece.shape().prose()) return null;
        var bits = List.of(BITS.split(piece.words()));
        if (bits.size() < 2) return null;
        var known = bits.stream()
                .map(bit -> TextPhrases.of(TextPhrases.plain(bit)))
                .filter(Objects::nonNull)
                .map(Meaning::role)
                .toList();
        if (known.size() * 2 >= bits.size() && !known.isEmpty()) return TextPhrases.most(known);
        var scraps = bits.stream()
                .filter(bit -> TextShape.of(bit).kind() == Kind.SCRAP)
                .count();
        return bits.size() >= 3
                        && scraps * 4 >= bits.size() * 3
                        && piece.words().matches(".*[|•·\\t>»›].*")
                ? new Meaning(Role.NAVIGATION, false)
                : null;
    }

    private static Set<String> toReader() {
        try (var list = Objects.requireNonNull(TextMarks.class.getResourceAsStream("text-to-reader.txt"))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
