package org.masthead.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.masthead.house.Markup;

/** Whatever two texts say, both can be read back out of what changed between them. */
class DiffProperties {

    @Property(tries = 400)
    void bothTextsStandInWhatChanged(@ForAll("words") String before, @ForAll("words") String after) {
        var pieces = WordDiff.of(before, after);
        assertThat(WordDiff.before(pieces)).isEqualTo(before);
        assertThat(WordDiff.after(pieces)).isEqualTo(after);
    }

    @Property(tries = 200)
    void bothBodiesStandInWhatChanged(@ForAll("bodies") List<String> before, @ForAll("bodies") List<String> after) {
        var old = body(before);
        var now = body(after);
        var changes = BodyDiff.of(old, now);
        assertThat(text(BodyDiff.merged(changes, java.util.Set.of()))).isEqualTo(text(old));
        var all = new HashSet<>(IntStream.range(0, changes.size()).boxed().toList());
        assertThat(text(BodyDiff.merged(changes, all))).isEqualTo(text(now));
    }

    @Property(tries = 200)
    void aTextThatWasTypedOnHasLostNothing(@ForAll("words") String before, @ForAll("words") String more) {
        var one = new CopyForm(java.util.Map.of("body", before));
        assertThat(Branches.goesOn(one, new CopyForm(java.util.Map.of("body", before + more))))
                .isTrue();
        assertThat(Branches.goesOn(one, new CopyForm(java.util.Map.of("body", ""))))
                .isEqualTo(before.isEmpty());
    }

    @Property(tries = 200)
    void topicsAreReadAsTheyAreWritten(@ForAll("names") List<String> names) {
        assertThat(TopicList.read(TopicList.written(names))).isEqualTo(names);
    }

    private static List<String> text(Markup markup) {
        return markup.blocks().stream().map(BodyDiff::text).toList();
    }

    private static Markup body(List<String> blocks) {
        return Markup.of(String.join("", blocks));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("river", "rose", "two", "feet", " ", ", ", ".", "’", "\n", "東", "é", "🦆", "it’s")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<List<String>> bodies() {
        return Arbitraries.of(
                        "<p id=\"b-1\">The river rose.</p>",
                        "<p id=\"b-1\">The river rose two feet.</p>",
                        "<p id=\"b-2\">By noon it fell.</p>",
                        "<p>Nobody saw it.</p>",
                        "<p>Nobody <em>saw</em> it.</p>",
                        "<h2>Later</h2>",
                        "<hr class=\"page\">",
                        "<ul><li>One</li><li>Two</li></ul>")
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of("Floods", "Averley, Ohio", "Ada Flint", "東京", "A.B.", "Wards 1, 2, 3")
                .list()
                .ofMaxSize(5)
                .map(list -> list.stream().distinct().collect(Collectors.toList()));
    }
}
