package org.masthead.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words are found in a text, and which only seem to be there. */
class WordSearchTest {

    private static WordTree tree(String... words) {
        return new WordTree(Arrays.stream(words)
                .map(word -> new WatchedWord(1, WatchedWord.Kind.BANNED, word, ""))
                .toList());
    }

    private static List<String> seen(String text, String... words) {
        return WordSearch.of(text, tree(words)).stream()
                .map(WordSearch.Found::seen)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "swindler",
                "SWINDLER",
                "Śwïndlér",
                "sw1ndler",
                "5w1ndl3r",
                "$w!ndler",
                "ѕwіndlеr",
                "ςωιndler",
                "ｓｗｉｎｄｌｅｒ",
                "𝓼𝔀𝓲𝓷𝓭𝓵𝓮𝓻",
                "Ⓢⓦⓘⓝⓓⓛⓔⓡ",
                "🆂🆆🅸🅽🅳🅻🅴🆁",
                "s\u200Bw\u00ADi\u2060n\uFEFFdler",
                "s w i n d l e r",
                "s.w.i.n.d.l.e.r",
                "S - W - I - N - D - L - E - R",
                "s_w_i_n_d_l_e_r",
                "swin-dler",
                "swinnnndlerrrr",
                "swindIer",
                "s̷w̷i̷n̷d̷l̷e̷r̷",
                "(swindler)",
                "swindler123",
                "*swindler*",
                "swindler!"
            })
    void aWordIsFoundInEveryDisguise(String disguised) {
        assertThat(seen("You are a " + disguised + " and know it.", "swindler")).hasSize(1);
        assertThat(seen(disguised, "swindler")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "class and assassin, ass",
        "Scunthorpe, cunt",
        "He’ll be there and she'll too, hell",
        "The pen is red, penis",
        "push it, shit",
        "My pen.Is it yours?, penis",
        "Penistone, penis",
        "therapist, rapist",
        "the rapids, rapid",
        "Dickens and Hitchcock, dick",
        "s plit swin d ler, swindler",
        "455 or 5 5, ass",
        "boot and foot, bot",
        "aas, ass"
    })
    void aWordWithinAnotherIsNone(String text, String word) {
        assertThat(seen(text, word)).isEmpty();
    }

    @Test
    void anAsteriskStandsForAnyEndingOrBeginning() {
        assertThat(seen("scam scams scammer unscam", "scam*")).containsExactly("scam", "scam", "scam");
        assertThat(seen("lampoon spoon poons", "*poon")).containsExactly("poon", "poon");
        assertThat(seen("a s s oon", "ass*")).containsExactly("a s s");
        assertThat(seen("a s soon", "ass*")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"go away", "Go   AWAY", "go, away", "g0 aw@y", "go\naway", "g o a w a y", "go away!"})
    void aPhraseIsFoundAcrossSpaces(String text) {
        assertThat(seen("Please " + text, "go away")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Arschlöcher, arschlöcher",
        "Arschloecher, arschlöcher",
        "ARSCHLÖCHER, arschlöcher",
        "arschlocher, arschlöcher",
        "Scheiße, scheiße",
        "SCHEISSE, scheiße",
        "scheisse, scheiße",
        "enculé, enculé",
        "encule, enculé",
        "ENCULÉ, enculé",
        "сука, сука",
        "СУКА, сука"
    })
    void wordsOfOtherLanguagesAreFoundWithAndWithoutTheirMarks(String text, String word) {
        assertThat(seen(text, word)).hasSize(1);
        assertThat(WordSearch.of(text, tree(word)).getFirst().doubtful()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"The A55 is closed, ass", "Вот рот и нос, pot"})
    void whatMayWellBeSomethingElseIsDoubtful(String text, String word) {
        assertThat(WordSearch.of(text, tree(word))).hasSize(1).allMatch(WordSearch.Found::doubtful);
    }

    @Test
    void itSaysHowTheWordStoodThere() {
        assertThat(seen("What a $w1ndlеr he is", "swindler")).containsExactly("$w1ndlеr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "*", "**", "ab*", "a*b", "!?"})
    void whatWouldBeFoundEverywhereCannotBeListed(String word) {
        assertThat(WatchedWord.trouble(word)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "abc*", "*abc", "go away", "сука", "a-b"})
    void otherWordsCan(String word) {
        assertThat(WatchedWord.trouble(word)).isNull();
    }
}
