package org.masthead.house;

/** Counts the words that a reader has before him: runs of letters and digits, with the apostrophes and points in them. */
final class Words {

    private Words() {}

    /** @param html safe HTML, as {@link Markup} has it: a tag does not end a word, a line does */
    static int in(String html) {
        var words = 0;
        var inWord = false;
        for (var i = 0; i < html.length(); i++) {
            var one = html.charAt(i);
            if (one == '<') {
                i = after(html, i, '>');
            } else if (one == '&') {
                i = after(html, i, ';');
                inWord = false;
            } else if (Character.isLetterOrDigit(one) || Character.isSurrogate(one)) {
                if (!inWord) words++;
                inWord = true;
            } else if (!inWord || "'’.,-".indexOf(one) < 0) {
                inWord = false;
            }
        }
        return words;
    }

    private static int after(String html, int from, char end) {
        var at = html.indexOf(end, from);
        return at < 0 ? html.length() : at;
    }
}
