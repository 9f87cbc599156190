package org.masthead.moving;

import org.jsoup.parser.Parser;

/** What stands in one field of an export, as long as it is not too long. */
final class WxrText {

    private final int longest;
    private final StringBuilder words = new StringBuilder();
    private int plain;
    private boolean cut;

    WxrText(int longest) {
        this.longest = longest;
    }

    void add(char[] letters, int from, int count) {
        var room = Math.min(count, longest - words.length());
        words.append(letters, from, room);
        cut |= room < count;
    }

    void add(char letter) {
        if (words.length() < longest) words.append(letter);
        else cut = true;
    }

    /** Reads the entities in what was added since the last time; the end of a CDATA that had ended before goes. */
    void readEntities() {
        var added = words.substring(plain);
        if (added.endsWith("]]>")) added = added.substring(0, added.length() - 3);
        words.setLength(plain);
        words.append(Parser.unescapeEntities(added, true));
        endVerbatim();
    }

    /** What was added since the last time stays as it is. */
    void endVerbatim() {
        plain = words.length();
    }

    boolean cut() {
        return cut;
    }

    @Override
    public String toString() {
        return words.toString();
    }
}
