package org.masthead.clipping;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Role;
import org.masthead.clipping.TextPhrases.Meaning;

/** The few kinds of furniture that take whole paragraphs, told by how they begin. */
final class TextLongMarks {

    private static final int BEGINNING = 300;
    private static final Pattern CORRECTION =
            Pattern.compile("(?i)(?:correction|clarification|berichtigung|korrektur|rectificación|rectificatif|"
                    + "fe de erratas|correctie|correção)\\s*[:(—–-].*"
                    + "|\\W*(?:editor['’]?s note\\W+)?(?:an earlier|a previous|an original) version of (?:this|"
                    + "the) (?:story|article|report|post|column)\\b.*"
                    + "|(?:editor['’]?s note\\W+)?this (?:story|article|report|post|column) (?:has been|"
                    + "was) (?:corrected|updated|changed|clarified|amended)\\b.*");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)\\W{0,4}(?:copyright|©|\\(c\\))\\s*(?:©|\\(c\\)|\\d{4}|by\\b).*|.{0,200}\\ball rights reserved\\b.*");
    private static final Pattern CONSENT =
            Pattern.compile("(?i)(?:we|our (?:site|website)|this (?:site|website)|wir|nous|wij|diese (?:web)?seite|"
                    + "ce site)\\b.{0,200}\\b(?:cookies?|personal data|données personnelles|consent)\\b.*");
    private static final Pattern TERMS =
            Pattern.compile("(?i).{0,250}\\b(?:use of (?:and/or registration on )?(?:any portion of )?this (?:site|"
                    + "website)|terms of (?:use|service)|user agreement|privacy policy)\\b.*");

    private TextLongMarks() {}

    static @Nullable Meaning of(TextPiece piece) {
        var beginning = piece.words().substring(0, Math.min(piece.words().length(), BEGINNING));
        if (CORRECTION.matcher(beginning).matches()) return new Meaning(Role.CORRECTION, false);
        if (COPYRIGHT.matcher(beginning).matches() && piece.words().length() < 3 * BEGINNING)
            return new Meaning(Role.COPYRIGHT, false);
        if (TextByline.isSigned(piece.words())) return new Meaning(Role.BYLINE, false);
        if (!TextMarks.speaksToReader(beginning)) return null;
        if (CONSENT.matcher(beginning).matches()) return new Meaning(Role.CONSENT, false);
        return TERMS.matcher(beginning).matches() ? new Meaning(Role.FOOTER, false) : null;
    }
}
