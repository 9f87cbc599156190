package org.masthead.operate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of the synthetic archive, by what they do in a sentence, from {@code demo/words/words.txt}. */
final class SyntheticWords {

    /** Kinds of words of which a story has favourites that come again and again. */
    static final Set<String> FAVOURED = Set.of("thing", "matter", "role", "adj", "act", "work", "team");

    private final Map<String, Kind> kinds = new HashMap<>();

    /** Words of one kind, the common ones first. */
    record Kind(String name, Map<String, String[]> forms, SyntheticOdds odds) {

        /** @param form {@code s}, {@code ed}, {@code en}, {@code ing}, or empty for the word as it is listed */
        String[] in(String form) {
            var words = forms.get(form);
            if (words == null) throw new IllegalArgumentException("Words have no form “" + form + "”");
            return words;
        }

        String[] all() {
            return in("");
        }

        String any(SyntheticDice dice) {
            return all()[odds.pick(dice)];
        }
    }

    SyntheticWords() {
        var words = new ArrayList<String>();
        var name = "";
        for (var line : lines("words.txt")) {
            if (line.startsWith("@")) {
                if (!words.isEmpty()) kinds.put(name, kind(name, words));
                words.clear();
                name = line.substring(1);
            } else {
                words.addAll(List.of(line.split(" +")));
            }
        }
        kinds.put(name, kind(name, words));
    }

    Kind kind(String name) {
        var kind = kinds.get(name);
        if (kind == null) throw new IllegalArgumentException("There are no words of the kind “" + name + "”");
        return kind;
    }

    /** The lines of a file in {@code demo/words} that say something. */
    static List<String> lines(String file) {
        try (var in = SyntheticWords.class.getResourceAsStream("/demo/words/" + file)) {
            if (in == null) throw new IllegalStateException("demo/words/" + file + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kind kind(String name, List<String> listed) {
        var noDoubles = listed.stream().distinct().map(word -> word.split("/")).toList();
        var forms = Map.of(
                "", new String[noDoubles.size()],
                "s", new String[noDoubles.size()],
                "ed", new String[noDoubles.size()],
                "en", new String[noDoubles.size()],
                "ing", new String[noDoubles.size()]);
        var verbs = Set.of("act", "work", "shift", "will", "aware", "obtain").contains(name);
        for (var i = 0; i < noDoubles.size(); i++) put(noDoubles.get(i), verbs, i, forms);
        return new Kind(name, forms, SyntheticOdds.zipf(noDoubles.size(), 0.9));
    }

    private static void put(String[] word, boolean verb, int at, Map<String, String[]> forms) {
        var plain = word[0];
        var irregular = verb && word.length > 1;
        var ed = irregular ? word[1] : onFirst(plain, SyntheticForms::ed);
        set(forms, "", at, plain);
        set(
                forms,
                "s",
                at,
                verb ? onFirst(plain, SyntheticForms::s) : word.length > 1 ? word[1] : SyntheticForms.s(plain));
        set(forms, "ed", at, ed);
        set(forms, "en", at, word.length > 2 ? word[2] : ed);
        set(forms, "ing", at, word.length > 3 ? word[3] : onFirst(plain, SyntheticForms::ing));
    }

    /** Of a verb in several words the first one changes: {@code looks into}. */
    private static String onFirst(String verb, java.util.function.UnaryOperator<String> change) {
        var end = verb.indexOf('_');
        return end < 0 ? change.apply(verb) : change.apply(verb.substring(0, end)) + verb.substring(end);
    }

    private static void set(Map<String, String[]> forms, String form, int at, String word) {
        var words = forms.get(form);
        if (words != null) words[at] = word.replace('_', ' ');
    }
}
