package org.masthead.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No look-alike of a watched word gets through, and no text is too strange to be looked through. */
class DisguiseProperties {

    private static final List<String> WORDS = List.of("swindler", "traitor", "vermin", "coward", "quack", "go away");

    private static final WordTree TREE = new WordTree(WORDS.stream()
            .map(word -> new WatchedWord(1, WatchedWord.Kind.BANNED, word, ""))
            .toList());

    private static final Map<Character, String[]> MASKS = Map.ofEntries(
            Map.entry('a', new String[] {"a", "A", "á", "4", "@", "а", "α", "ａ", "𝒂", "ⓐ", "a\u0336"}),
            Map.entry('c', new String[] {"c", "C", "ç", "с", "ｃ", "ᴄ", "(", "¢"}),
            Map.entry('d', new String[] {"d", "D", "ԁ", "đ", "ｄ", "𝕕"}),
            Map.entry('e', new String[] {"e", "E", "é", "3", "е", "ε", "€", "ｅ", "ë̈"}),
            Map.entry('g', new String[] {"g", "G", "ğ", "9", "6", "ɡ"}),
            Map.entry('i', new String[] {"i", "I", "í", "1", "!", "і", "ι", "|", "ı", "¡"}),
            Map.entry('k', new String[] {"k", "K", "к", "κ", "ķ"}),
            Map.entry('l', new String[] {"l", "L", "1", "|", "ł", "ℓ", "ӏ"}),
            Map.entry('m', new String[] {"m", "M", "м", "ｍ", "ᴍ"}),
            Map.entry('n', new String[] {"n", "N", "ñ", "п", "и", "η", "ո"}),
            Map.entry('o', new String[] {"o", "O", "ö", "0", "о", "ο", "ø", "օ"}),
            Map.entry('q', new String[] {"q", "Q", "ԛ", "9"}),
            Map.entry('r', new String[] {"r", "R", "ř", "г", "я", "®"}),
            Map.entry('s', new String[] {"s", "S", "š", "5", "$", "ѕ", "§"}),
            Map.entry('t', new String[] {"t", "T", "ţ", "7", "+", "т", "τ"}),
            Map.entry('u', new String[] {"u", "U", "ü", "υ", "ц", "ս"}),
            Map.entry('v', new String[] {"v", "V", "ν", "ѵ"}),
            Map.entry('w', new String[] {"w", "W", "ŵ", "ω", "ш", "ԝ"}),
            Map.entry('y', new String[] {"y", "Y", "ý", "у", "γ", "¥"}),
            Map.entry(' ', new String[] {" ", "  ", "\u00A0", "\n"}));

    private static final List<String> BETWEEN =
            List.of("", "", "", "\u200B", "\u200D", "\u00AD", "\u2060", "\u0301", "\uFE0F");

    private static final List<String> APART = List.of("", "", "", " ", ".", "-", "_", " . ", "*");

    @Provide
    Arbitrary<String> disguised() {
        return Combinators.combine(Arbitraries.of(WORDS), Arbitraries.of(APART), Arbitraries.randoms())
                .as((word, apart, chance) -> {
                    var masked = new StringBuilder();
                    for (var letter : word.toCharArray()) {
                        if (!masked.isEmpty() && letter != ' ' && masked.charAt(masked.length() - 1) != ' ')
                            masked.append(apart);
                        var masks = MASKS.get(letter);
                        masked.append(masks[chance.nextInt(masks.length)]);
                        if (letter != ' ') masked.append(BETWEEN.get(chance.nextInt(BETWEEN.size())));
                    }
                    return masked.toString();
                });
    }

    @Property(tries = 3_000)
    void noLookAlikeOfAWatchedWordPasses(@ForAll("disguised") String masked) {
        assertThat(WordSearch.of("I say you are a " + masked + " and all the town knows.", TREE))
                .as(masked)
                .isNotEmpty();
        assertThat(WordSearch.of(masked, TREE)).as(masked + " alone").isNotEmpty();
    }

    @Property(tries = 1_000)
    void noTextIsTooStrangeToBeLookedThrough(@ForAll String any) {
        WordSearch.of(any, TREE);
        SampleWords.of(any);
        assertThat(Disguise.of(any)).allMatch(glyph -> glyph.from() < glyph.to() && glyph.to() <= any.length());
    }
}
