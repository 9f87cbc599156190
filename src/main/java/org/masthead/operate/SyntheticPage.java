package org.masthead.operate;

/** A story being written: the words so far, with articles and capitals put right at the end of each sentence. */
final class SyntheticPage {

    final SyntheticScene scene;
    final SyntheticDice dice;

    private final StringBuilder out = new StringBuilder(6_000);
    private final int[] articles = new int[64];
    private int articleCount;
    private int words;

    SyntheticPage(SyntheticScene scene, SyntheticDice dice) {
        this.scene = scene;
        this.dice = dice;
    }

    SyntheticPage say(String words) {
        out.append(words);
        return this;
    }

    /** Says {@code a}, or {@code an} where what follows asks for it. */
    void article() {
        out.append('a');
        if (articleCount < articles.length) articles[articleCount++] = out.length();
    }

    /** Writes whole sentences. */
    void sentence(SyntheticPhrase phrase) {
        var from = out.length();
        phrase.write(this);
        finish(from);
        words++;
        for (var i = from; i < out.length(); i++) if (out.charAt(i) == ' ') words++;
    }

    /** The same for a line that stands apart from the body, as a headline does. */
    String line(SyntheticPhrase phrase) {
        var from = out.length();
        phrase.write(this);
        finish(from);
        var line = out.substring(from);
        out.setLength(from);
        return line;
    }

    /** How many words its sentences have. */
    int words() {
        return words;
    }

    String html() {
        return out.toString();
    }

    /** Writes with a capital. */
    void capital(SyntheticPhrase phrase) {
        var from = out.length();
        phrase.write(this);
        if (from < out.length()) out.setCharAt(from, Character.toUpperCase(out.charAt(from)));
    }

    private void finish(int from) {
        while (articleCount > 0) {
            var at = articles[--articleCount];
            if (SyntheticForms.beginsWithVowel(out.subSequence(at + 1, Math.min(out.length(), at + 7)))) {
                out.insert(at, 'n');
            }
        }
        var end = out.length();
        if (end - from > 4 && out.substring(end - 4).equals(".m..")) out.setLength(end - 1);
        capitalFrom(from);
        for (var stop = out.indexOf(". ", from); stop >= 0; stop = out.indexOf(". ", stop + 1)) {
            if (out.charAt(stop - 1) != 'm' || out.charAt(stop - 2) != '.') capitalFrom(stop + 2);
        }
    }

    private void capitalFrom(int start) {
        var first = start;
        while (first < out.length() && "“‘ ".indexOf(out.charAt(first)) >= 0) first++;
        if (first < out.length()) out.setCharAt(first, Character.toUpperCase(out.charAt(first)));
    }
}
