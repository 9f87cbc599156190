package org.masthead.moderation;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a comment as the classifier learns them: without disguise, and without who is addressed in it. */
final class SampleWords {

    private static final int MOST = 400;
    private static final int LONGEST = 40;

    private static final Pattern LINK = Pattern.compile("(?i)\\bhttps?://[^\\s<>\"']+");
    private static final Pattern PERSON = Pattern.compile("(?<!\\S)\\S{0,200}@\\S*");

    private SampleWords() {}

    static List<String> of(String text) {
        var words = new ArrayList<String>();
        LINK.matcher(text).results().forEach(one -> words.add("link:" + host(one.group())));
        var plain = PERSON.matcher(LINK.matcher(text).replaceAll(" ")).replaceAll(" ");
        var word = new ArrayList<Glyph>();
        for (var glyph : Disguise.of(plain)) {
            if (glyph.letters().isEmpty()) end(word, words);
            else word.add(glyph);
        }
        end(word, words);
        return List.copyOf(words.subList(0, Math.min(words.size(), MOST)));
    }

    private static String host(String link) {
        try {
            var host = URI.create(link).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    /** A sign at a word's end is no letter of it. */
    private static void end(List<Glyph> word, List<String> words) {
        while (!word.isEmpty() && word.getLast().kind() == Glyph.Kind.SIGN) word.removeLast();
        while (!word.isEmpty() && word.getFirst().kind() == Glyph.Kind.SIGN) word.removeFirst();
        if (!word.isEmpty() && word.size() <= LONGEST) words.add(written(word));
        word.clear();
    }

    private static String written(List<Glyph> word) {
        if (word.stream().noneMatch(Glyph::isLetter)) return "number";
        var written = new StringBuilder();
        for (var glyph : word) written.append(glyph.first());
        return written.toString();
    }
}
