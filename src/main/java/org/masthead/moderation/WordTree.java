package org.masthead.moderation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All watched words, letter by letter, so that a text is looked through for all of them at once. Unlike an automaton
 * over characters it lets a sign stand for several letters, which is what disguises are.
 */
final class WordTree {

    private static final Map<Character, String> UMLAUTS = Map.of('ä', "ae", 'ö', "oe", 'ü', "ue");

    private final Node root = new Node();

    WordTree(List<WatchedWord> words) {
        for (var word : words) {
            add(word, WatchedWord.letters(word.core()));
            add(word, WatchedWord.letters(withoutUmlauts(word.core())));
        }
    }

    Node root() {
        return root;
    }

    private void add(WatchedWord word, String letters) {
        var node = root;
        for (var letter : letters.toCharArray()) {
            node = node.next.computeIfAbsent(letter, key -> new Node());
        }
        if (node != root && !node.words.contains(word)) node.words.add(word);
    }

    /** Germans without the key for it write ae for ä. */
    private static String withoutUmlauts(String word) {
        var without = new StringBuilder();
        for (var letter : word.toCharArray()) {
            without.append(UMLAUTS.getOrDefault(Character.toLowerCase(letter), String.valueOf(letter)));
        }
        return without.toString();
    }

    /** Where a word goes on, and the words that end here. */
    static final class Node {

        private final Map<Character, Node> next = new HashMap<>();
        private final List<WatchedWord> words = new ArrayList<>();

        /** Null where no word goes on with this letter. */
        @org.jspecify.annotations.Nullable
        Node after(char letter) {
            return next.get(letter);
        }

        List<WatchedWord> words() {
            return words;
        }
    }
}
