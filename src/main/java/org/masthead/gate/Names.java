package org.masthead.gate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.masthead.house.Paper;
import org.springframework.stereotype.Component;

/** Which names readers may go by: two that look alike are the same name, and nobody passes for the staff. */
@Component
class Names {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;
    private static final int TELLING = 5;

    private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{M}\\p{N} .,'’_-]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> OFFICES = Set.of(
            "admin",
            "administrator",
            "moderator",
            "moderators",
            "staff",
            "editor",
            "editors",
            "publisher",
            "newsroom",
            "official",
            "support",
            "webmaster",
            "root");

    /** Letters of other scripts, and signs, that the eye takes for Latin letters; each Latin letter for one only. */
    private static final Map<Character, String> LOOKS = Map.ofEntries(
            Map.entry('0', "o"),
            Map.entry('1', "l"),
            Map.entry('3', "e"),
            Map.entry('4', "a"),
            Map.entry('5', "s"),
            Map.entry('7', "t"),
            Map.entry('i', "l"),
            Map.entry('ı', "l"),
            Map.entry('а', "a"),
            Map.entry('в', "b"),
            Map.entry('с', "c"),
            Map.entry('ԁ', "d"),
            Map.entry('е', "e"),
            Map.entry('һ', "h"),
            Map.entry('і', "l"),
            Map.entry('ј', "j"),
            Map.entry('к', "k"),
            Map.entry('ӏ', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "h"),
            Map.entry('о', "o"),
            Map.entry('р', "p"),
            Map.entry('ѕ', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "y"),
            Map.entry('х', "x"),
            Map.entry('α', "a"),
            Map.entry('ε', "e"),
            Map.entry('ι', "l"),
            Map.entry('κ', "k"),
            Map.entry('ν', "v"),
            Map.entry('ο', "o"),
            Map.entry('ρ', "p"),
            Map.entry('τ', "t"),
            Map.entry('υ', "u"),
            Map.entry('χ', "x"));

    private static final Set<String> OFFICE_LIKENESSES =
            Set.copyOf(OFFICES.stream().map(Names::likeness).toList());

    private final AccountRepository accounts;
    private final List<Accounts.InPrint> inPrint;
    private final Paper paper;

    Names(AccountRepository accounts, List<Accounts.InPrint> inPrint, Paper paper) {
        this.accounts = accounts;
        this.inPrint = inPrint;
        this.paper = paper;
    }

    /** Why somebody cannot go by this name, in a sentence that says what would do; nothing where they can. */
    Optional<String> objection(long account, String wanted) {
        var name = wanted.strip();
        var length = name.codePointCount(0, name.length());
        if (length < SHORTEST || length > LONGEST) {
            return Optional.of(
                    "Please choose a name of " + SHORTEST + " to " + LONGEST + " characters; this has " + length + ".");
        }
        if (!WRITTEN.matcher(name).matches() || likeness(name).isEmpty()) {
            return Optional.of(
                    "Please use letters, digits, spaces and . , ' - _ only, and at least one letter or digit.");
        }
        var known = accounts.byIds(List.of(account)).stream().findFirst();
        if (known.filter(one -> one.name().equals(name)).isPresent()) return Optional.empty();
        if (passesForStaff(account, name)
                || standsInPrint(known.map(Account::email).orElse(""), likeness(name))) {
            return Optional.of("That name could be taken for somebody of the paper. Please choose another.");
        }
        return accounts.isTaken(likeness(name), account)
                ? Optional.of("Somebody here goes by that name or one that looks like it. Please choose another.")
                : Optional.empty();
    }

    private boolean passesForStaff(long account, String name) {
        var likeness = likeness(name);
        if (Arrays.stream(name.split("[ .,_-]+")).map(Names::likeness).anyMatch(OFFICE_LIKENESSES::contains)) {
            return true;
        }
        if (likeness.contains(likeness(paper.name()))) return true;
        return accounts.staff().stream()
                .filter(one -> one.id() != account)
                .map(one -> likeness(one.name()))
                .anyMatch(staff -> likeness.equals(staff) || staff.length() >= TELLING && likeness.contains(staff));
    }

    private boolean standsInPrint(String email, String likeness) {
        return inPrint.stream()
                .flatMap(one -> one.namesBesides(email).stream())
                .anyMatch(name -> likeness(name).equals(likeness));
    }

    /** A name without what the eye mistakes: case, accents, spaces, digits and foreign letters that look Latin. */
    static String likeness(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        var seen = new StringBuilder();
        for (var letter : plain.toCharArray()) seen.append(LOOKS.getOrDefault(letter, String.valueOf(letter)));
        return REST.matcher(seen.toString().replace("rn", "m").replace("vv", "w"))
                .replaceAll("");
    }
}
