package org.masthead.clipping;

import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;

/** Sentences that a paper adds about who wrote the story: “Jane Roe covers the harbor. Reach her at jroe@…”. */
final class TextBiography {

    private static final String WORK =
            "(?:staff writer|writer|reporter|columnist|correspondent|journalist|editor|photographer|"
                    + "critic|contributor|author|freelancer?|blogger|intern|"
                    + "professor|lecturer|fellow|attorney|historian|director|redakteur(?:in)?|journaliste|"
                    + "periodista|giornalista|verslaggever|jornalista)";
    private static final Pattern DOES = Pattern.compile(
            "(?iU)(?:,? who .{3,60},)?,? (?:is|was|has|covers|writes|reports|edits|joined|can be|works|"
                    + "worked|teaches|lives|served|studied|grew up|contributes|"
                    + "ist|schreibt|arbeitet|est|écrit|es|escribe|è|scrive|schrijft|werkt|é|escreve)\\b.*",
            Pattern.DOTALL);
    private static final Pattern WRITES_HERE = Pattern.compile(
            "(?iU)\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3},? (?:(?:is|was) (?:an? |the |"
                    + "our )?(?:[\\p{L}'’.-]+ ){0,6}(?:staff writer|reporter|columnist|correspondent|"
                    + "freelance \\w+|staff \\w+|contributing \\w+|editor|journalist)\\b(?: (?:for|at|with|of|in|"
                    + "on|who|and|based|covering)\\b.*|\\.?)|(?:covers|writes about|writes for|reports on) .*"
                    + "|can be (?:reached|contacted|e-?mailed) (?:at|via|by) .*|(?:ist|est|es|è|is) .{0,40}" + WORK
                    + "\\b.*)",
            Pattern.DOTALL);
    private static final Pattern REACH =
            Pattern.compile("(?iU)(?:to )?(?:reach|contact|e-?mail|mail|follow|call|write to|write|tweet|"
                    + "you can (?:reach|follow|contact)|questions\\?|comments\\?|tips\\?|send (?:him|her|them|"
                    + "comments|tips|e-?mails?))\\b"
                    + ".{0,120}(?:@|\\d{3}[-.]\\d{4}|twitter|facebook).{0,200}");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)(?:(?:e-?mail|twitter|contact|phone|tel|on twitter|follow|facebook|"
                    + "x)\\s*:?\\s*)?(?:[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|@\\w{3,20}|(?:\\(\\d{3}\\)|"
                    + "\\d{3}[-.])\\s?\\d{3}[-.]\\d{4})(?:[\\s,;|/·•]*(?:or|and)?\\s*(?:(?:twitter|phone|"
                    + "on twitter)\\s*:?\\s*)?(?:@\\w+|[\\d().-]{7,14}))?\\.?");
    private static final Pattern QUOTED = Pattern.compile("[“\"”]|(?i)\\bsaid\\b");
    private static final int LONGEST = 1_200;
    private static final int LONGEST_NAME = 60;

    private TextBiography() {}

    /** Whether the piece says who one of these people is. */
    static boolean isAbout(TextPiece piece, Collection<String> names) {
        var words = piece.text();
        if (words.length() > LONGEST) return false;
        var small = words.substring(0, Math.min(words.length(), LONGEST_NAME)).toLowerCase(Locale.ROOT);
        for (var name : names) {
            if (small.startsWith(name)
                    && DOES.matcher(words).region(name.length(), words.length()).matches())
                return !QUOTED.matcher(words).find();
        }
        return false;
    }

    /** Whether it is how to reach somebody. */
    static boolean isContact(TextPiece piece) {
        return piece.isShort()
                && (isAddress(piece.text()) || REACH.matcher(piece.text()).matches());
    }

    /** An e-mail address, a telephone number, and nothing else. */
    static boolean isAddress(String words) {
        return ADDRESS.matcher(words).matches();
    }

    /** Whether it says that somebody writes for a paper, whoever that is. */
    static boolean isOfWriter(TextPiece piece) {
        return piece.words().length() < LONGEST
                && piece.shape().closed()
                && WRITES_HERE.matcher(piece.text()).matches()
                && !QUOTED.matcher(piece.words()).find();
    }
}
