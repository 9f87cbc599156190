package org.masthead.clipping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Role;

/**
 * The phrases that papers' pages are furnished with, by what they are. Each role that has some keeps them in a list
 * beside this class, {@code text-share.txt}: a phrase a line, {@code *} for any words, {@code 0} for any number, and
 * {@code >} before one that begins a block.
 */
final class TextPhrases {

    /** What a phrase says a line is, and whether more such lines follow. */
    record Meaning(Role role, boolean begins) {}

    /** Those first win whose phrases are surest. */
    private static final List<Role> ROLES = List.of(
            Role.ENTIRE_STORY,
            Role.CONTINUES,
            Role.REPRINT,
            Role.POLL_CONTROL,
            Role.POLL_QUESTION,
            Role.COMMENTS,
            Role.AUTHOR_BIOGRAPHY,
            Role.VIDEO_RAIL,
            Role.MOST_READ,
            Role.LATEST_STORIES,
            Role.RELATED_STORIES,
            Role.ADVERTISEMENT,
            Role.CONSENT,
            Role.NEWSLETTER,
            Role.SUBSCRIPTION,
            Role.TOPICS,
            Role.SHARE,
            Role.FOOTER,
            Role.NAVIGATION);

    private static final int LONGEST = 8;
    private static final Pattern COUNT = Pattern.compile("^# | #$");
    private static final Pattern EMAIL = Pattern.compile("(?i)\\be-mail");

    private static final TextPhrases KNOWN = new TextPhrases();

    private final Map<String, Meaning> whole = new HashMap<>();
    private final Map<String, List<TextGap>> byFirstWord = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final List<TextGap> anywhere = new ArrayList<>();

    private TextPhrases() {
        for (var role : ROLES) read(role);
    }

    /** What the line means that has exactly these plain words; null when they are no known phrase. */
    static @Nullable Meaning of(String plain) {
        var whole = KNOWN.whole.get(plain);
        if (whole == null && plain.indexOf('#') >= 0)
            whole = KNOWN.whole.get(COUNT.matcher(plain).replaceAll(""));
        if (whole != null) return whole;
        var space = plain.indexOf(' ');
        return first(KNOWN.byFirstWord.getOrDefault(space < 0 ? plain : plain.substring(0, space), List.of()), plain);
    }

    /** What a sentence to the reader means that has a known phrase somewhere in it. */
    static @Nullable Meaning within(String plain) {
        return first(KNOWN.anywhere, plain);
    }

    /** Whether this is the heading of a block and nothing else. */
    static boolean isHeading(String plain) {
        var whole = KNOWN.whole.get(plain);
        return whole != null && whole.begins();
    }

    /** What several known phrases on one line mean that leave no word over: “Share Print E-mail”. */
    static @Nullable Meaning row(String plain) {
        var words = plain.split(" ");
        var roles = new ArrayList<Role>();
        for (var at = 0; at < words.length; ) {
            var length = known(words, at);
            if (length == 0) return null;
            roles.add(Objects.requireNonNull(KNOWN.whole.get(phrase(words, at, length)))
                    .role());
            at += length;
        }
        return most(roles);
    }

    /** How many of the words from this one on are a phrase that is known; 0 for none. */
    static int known(String[] words, int at) {
        if (!KNOWN.firstWords.contains(words[at])) return 0;
        var length = Math.min(LONGEST, words.length - at);
        while (length > 0 && !KNOWN.whole.containsKey(phrase(words, at, length))) length--;
        return length;
    }

    /** The role that most parts of a line have; on a tie, the first. */
    static Meaning most(List<Role> roles) {
        var most = roles.getFirst();
        for (var role : roles) {
            if (Collections.frequency(roles, role) > Collections.frequency(roles, most)) most = role;
        }
        return new Meaning(most, false);
    }

    /** Only the words, in small letters; # for a number. */
    static String plain(String words) {
        var plain = new StringBuilder(words.length());
        var text = words.indexOf('-') < 0 ? words : EMAIL.matcher(words).replaceAll("email");
        for (var i = 0; i < text.length(); i++) {
            var one = text.charAt(i);
            if (Character.isLetter(one) || Character.isSurrogate(one)) plain.append(Character.toLowerCase(one));
            else if (Character.isDigit(one)) number(plain);
            else if (!(inNumber(text, i)) && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ')
                plain.append(' ');
        }
        return plain.toString().strip();
    }

    private static void number(StringBuilder plain) {
        if (plain.isEmpty() || plain.charAt(plain.length() - 1) != '#') plain.append('#');
    }

    private static boolean inNumber(String text, int at) {
        return (text.charAt(at) == ',' || text.charAt(at) == '.' || text.charAt(at) == ':')
                && at > 0
                && Character.isDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }

    private static String phrase(String[] words, int at, int length) {
        return String.join(" ", Arrays.copyOfRange(words, at, at + length));
    }

    private static @Nullable Meaning first(List<TextGap> candidates, String plain) {
        for (var candidate : candidates) {
            if (candidate.in(plain)) return candidate.meaning();
        }
        return null;
    }

    private void read(Role role) {
        var name = "text-" + role.word() + ".txt";
        try (var list = Objects.requireNonNull(TextPhrases.class.getResourceAsStream(name), name)) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .forEach(line -> learn(line, role));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void learn(String line, Role role) {
        var begins = line.startsWith("> ");
        var meaning = new Meaning(role, begins);
        var phrase = begins ? line.substring(2) : line;
        if (phrase.indexOf('*') < 0) {
            whole.putIfAbsent(plain(phrase), meaning);
            firstWords.add(plain(phrase).split(" ")[0]);
            return;
        }
        var gapped = new TextGap(phrase, meaning);
        if (phrase.startsWith("*")) anywhere.add(gapped);
        else
            byFirstWord
                    .computeIfAbsent(gapped.firstWord(), word -> new ArrayList<>())
                    .add(gapped);
    }
}
