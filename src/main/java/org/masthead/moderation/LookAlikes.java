package org.masthead.moderation;

import java.util.HashMap;
import java.util.Map;

/**
 * Which signs look like which Latin letters. A few hundred that people use, rather than Unicode's thousands: whatever
 * decomposes (accents, full-width, mathematical and circled letters) is not here.
 */
final class LookAlikes {

    private static final String LATIN = "ɑa ɐa ᴀa ʙb ƅb ɓb ƀb ƈc ᴄc ɕc đd ɖd ɗd ðd ᴅd ɛe əe ɘe ᴇe ǝe ɜe ƒf ꜰf ɡg ɢg ɠg"
            + " ħh ʜh ɦh ɥh ıi ɪi ɩi ɨi ȷj ᴊj ʝj ᴋk ƙk łl ʟl ƚl ɫl ᴍm ɱm ɴn ŋn ɲn ƞn øo ɔo ᴏo ᴘp ƥp þp ʠq ʀr ɾr ɼr ɹr"
            + " ꜱs ʂs ŧt ᴛt ƭt ʇt ᴜu ʊu ᴠv ʋv ʌv ᴡw ɯw ʍw ʏy ƴy ʎy ᴢz ʐz ƶz ȥz";
    private static final String CYRILLIC =
            "аa вb сc ԁd еe ҽe һh нh іi ӏl јj кk ҝk мm оo ѳo рp ԛq ѕs тt уy үy ұy ѵv ԝw хx"
                    + " бbб ииun ппn гrг яяr шшw щщw цuц ззe ээe ддd ьbь ффo жжx ѡw";
    private static final String GREEK =
            "αa βb γyγ εe ιi κk οo ρp τt χx υyuv ηηnh νnv μmu ωωw ππn σσos ςςsc δδd θθo λλa φφo ζζz ξξe";
    private static final String ARMENIAN = "սu օo ոn հh ցg լl յj զq";
    private static final String SIGNS = "@a $s !il |il ¡i +t (c <c {c ¢c €e £l ¥y §s ∂d ×x ®r ©c #h °o ∅o ∆a †t";
    private static final String DIGITS = "0o 1il 2z 3e 4a 5s 6gb 7t 8b 9gq";

    private static final Map<Integer, String> SPELLED =
            Map.of((int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ĳ', "ij");

    private static final Map<Integer, String> ALIKE = alike();

    private LookAlikes() {}

    /** The letters that a small letter, a digit or a sign may stand for; itself first, where it is one for itself. */
    static String of(int sign) {
        var alike = ALIKE.get(sign);
        if (alike != null) return alike;
        return Character.isLetter(sign) && Character.isBmpCodePoint(sign) ? Character.toString(sign) : "";
    }

    /** The two letters that one sign is made of, or empty. */
    static String spelled(int sign) {
        return SPELLED.getOrDefault(sign, "");
    }

    /** The letter in a coloured box or a flag, or the sign itself. */
    static int unboxed(int sign) {
        if (sign >= 0x1F1E6 && sign <= 0x1F1FF) return sign - 0x1F1E6 + 'a';
        if (sign >= 0x1F150 && sign <= 0x1F169) return sign - 0x1F150 + 'a';
        if (sign >= 0x1F170 && sign <= 0x1F189) return sign - 0x1F170 + 'a';
        return sign;
    }

    private static Map<Integer, String> alike() {
        var all = new HashMap<Integer, String>();
        for (var table : new String[] {LATIN, CYRILLIC, GREEK, ARMENIAN, SIGNS, DIGITS}) {
            for (var pair : table.split(" ")) all.put((int) pair.charAt(0), pair.substring(1));
        }
        return Map.copyOf(all);
    }
}
