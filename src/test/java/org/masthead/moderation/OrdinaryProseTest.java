package org.masthead.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People in Averley, and their guests, can say what people say, whatever words are watched for. */
class OrdinaryProseTest {

    private static final List<String> WATCHED = List.of(
            "ass",
            "arse",
            "cunt",
            "tit",
            "tits",
            "cock",
            "cum",
            "dick",
            "shit",
            "hell",
            "penis",
            "anal",
            "rape",
            "rapist",
            "fag",
            "cialis",
            "whore",
            "slut",
            "nazi",
            "kys",
            "scam*",
            "fuck*",
            "moron",
            "idiot*",
            "arschloch*",
            "hure",
            "hurensohn",
            "ficken",
            "fotze",
            "wichser*",
            "drecksau*",
            "missgeburt*",
            "spastiker*",
            "connard*",
            "connasse*",
            "salope*",
            "enculé*",
            "putain",
            "merde",
            "bougnoule",
            "pédé");

    private static final WordTree TREE = new WordTree(WATCHED.stream()
            .map(word -> new WatchedWord(1, WatchedWord.Kind.BANNED, word, ""))
            .toList());

    private static final List<Check> CHECKS =
            List.of(new LengthCheck(AnyRemark.USUAL), new CapitalsCheck(), new GibberishCheck(), new RepeatCheck());

    static List<String> english() {
        return Arrays.asList("""
                My class visited Scunthorpe, Penistone and Middlesex; the bus passed Arsenal’s ground and a Dickens museum.
                The assessor’s analysis of the title documents was a disgrace, and the cocktail hour did not help.
                He’ll say we’re fine, she’ll say it’s hellish, and I’ll say: shell out for a new levee or don’t complain.
                An assassin in a Hitchcock film would have had an easier time at Monday’s council meeting.
                The therapist grew grapes behind drapes. Circumstances accumulate; cucumbers don’t.
                Is it 4 or 5 acres? The lot at 455 Front Street is 1.5, and the A-12 bus stops there at 7:15!
                Put it on the pen. Is it red? Push it twice. (I did.) As s and z go, this is a hard word.
                A shiitake from Matsushita, a specialist’s socialism, a scrap of an essay: that is my shopping list.
                $5 for parking at 8 a.m., $15 after 9:30 — who sets these? @CityHall, @Averley, answer us!!
                I have lived on the east bank for 31 years, and never once has anybody asked us about the ferry.
                My grandmother, a Dykstra from Cockermouth, would have laughed at this “plan”.
                Sooooo good to read this!!! Hahahaha. Yesss. Nooo. Hmmm…
                Plan A: build. Plan B: wait. Plan C: i.e. the same as b, but with a, s and t swapped.
                The vote was 5-4; item 3a passed, 3b and 1a did not. Form W-4, bldg. 7T, rm. B1.
                """.split("\n"));
    }

    static List<String> german() {
        return Arrays.asList("""
                Die Brücke über den Fluss ist seit drei Wochen gesperrt, und niemand im Rathaus fühlt sich zuständig.
                Das Trumpfass im Ärmel der Stadt war die Fähre; jetzt liegt sie am Kai, und die Dickicht-Politik geht weiter.
                Der Analyst hat die Statistik über Spaß, Pasta und Plastik verwechselt? Das glaube ich kaum.
                Titel, Titan, Kapitän: wer die Fähre fährt, muss mehr können als ein Schifffahrtsamt verwalten.
                Ich stimme Frau Müller zu: so etwas macht man nicht, schon gar nicht kurz vor der Wahl!
                Rechtschreibschwächen hin oder her, Herr Großkopf schreibt, was viele denken. Diese Hitze, diese Mücken …
                """.split("\n"));
    }

    static List<String> french() {
        return Arrays.asList("""
                L’âne du voisin traverse mieux la rivière que le bac de la ville, et il ne coûte rien.
                Le conseil s’est réuni jusqu’à minuit ; on n’a rien décidé, comme d’habitude, sauf les frais.
                Qu’est-ce qu’on attend ? Que l’eau monte encore ? C’est le maire qui l’a dit lui-même : il faut agir.
                Les analyses de l’eau, les titres de propriété, les cassettes, la classe : tout y est passé.
                La dispute est réputée facile à résoudre ; député ou pas, qu’il vienne voir la digue en mars.
                Je connais l’endroit, j’y suis né. On se connaît tous, ici, et on s’écoute, même en retard.
                """.split("\n"));
    }

    @ParameterizedTest
    @MethodSource({"english", "german", "french"})
    void whatPeopleSayEveryDayPasses(String text) {
        assertThat(WordSearch.of(text, TREE)).as(text).isEmpty();
        assertThat(CHECKS)
                .allSatisfy(check -> assertThat(check.of(AnyRemark.of(text).made()))
                        .as(check.name() + ": " + text)
                        .isInstanceOf(Ruling.Pass.class));
    }
}
