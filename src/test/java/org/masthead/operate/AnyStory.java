package org.masthead.operate;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.masthead.byline.Bylines;
import org.masthead.house.Characters;
import org.masthead.house.Markup;
import org.masthead.house.Sections;
import org.masthead.house.Slug;
import org.masthead.story.Arrival;
import org.masthead.story.Copy;
import org.masthead.story.Notice;
import org.masthead.topic.Topic;
import org.masthead.topic.Topics;

/** Stories as no newsroom would write them: with everything that words and times may have, in every state. */
final class AnyStory {

    private static final List<String> AUTHORS = List.of("Ada Flint", "Max Roe", "Łukasz Żak", "李小龍");
    private static final List<String> SECTIONS = List.of("river", "city");
    private static final List<String> ODD = List.of(
            "<b>bold</b>",
            "&amp; & &lt;",
            "“curly”",
            "\"straight\"",
            "it’s",
            "back\\slash",
            "\u2028",
            "😀",
            "שלום",
            "{\"a\":1}",
            "/media/",
            " ",
            "\t",
            "\n",
            "é",
            "e\u0301",
            "]]>",
            "</script>");

    private AnyStory() {}

    /** What the stories are about and who wrote them is there. */
    static void settle(ExportedAverley paper) {
        paper.room(Sections.class).ensure("River", "");
        paper.room(Sections.class).ensure("City", "");
        paper.room(Bylines.class).ensure(AUTHORS);
        paper.room(Topics.class).ensure(List.of(new Topic.Named(Topic.Kind.PLACE, "The Sill")));
    }

    static Arbitrary<Arrival> arrivals(Sections sections) {
        return Combinators.combine(
                        copies(),
                        fates(),
                        moments(),
                        moments().injectNull(0.5),
                        moments().injectNull(0.7))
                .as((copy, fate, published, updated, embargo) -> new Arrival(
                        "urn:uuid:" + UUID.randomUUID(),
                        UUID.randomUUID().toString(),
                        copy,
                        Slug.of(copy.headline()),
                        fate,
                        published,
                        updated,
                        embargo,
                        updated == null ? null : published.plusYears(90),
                        notices(copy, published),
                        List.of(),
                        List.of("/old/" + UUID.randomUUID())));
    }

    private static List<Notice> notices(Copy copy, OffsetDateTime made) {
        if (copy.deck().isBlank()) return List.of();
        return List.of(
                new Notice(Notice.Kind.CORRECTION, "", copy.deck(), made),
                new Notice(Notice.Kind.EDITORS_NOTE, "b-one", copy.deck(), made.plusSeconds(1)));
    }

    private static Arbitrary<Arrival.Fate> fates() {
        return Arbitraries.oneOf(
                Arbitraries.just(new Arrival.Fate.Publish()),
                Arbitraries.just(new Arrival.Fate.Draft()),
                moments().map(at -> new Arrival.Fate.Withdraw("It was “wrong” & <late>", at)));
    }

    private static Arbitrary<Copy> copies() {
        return Combinators.combine(
                        words(), words(), words(), credits().list().ofMaxSize(4), bodies(), rights(), words())
                .as((headline, deck, kicker, credits, body, rights, other) -> new Copy(
                        kicker,
                        headline.isBlank() ? "A headline" : headline,
                        new Copy.Headlines(other, kicker, deck),
                        deck,
                        credits,
                        other,
                        SECTIONS.get(Math.floorMod(headline.hashCode(), SECTIONS.size())),
                        List.of(1L),
                        body,
                        null,
                        List.of(),
                        kicker,
                        rights,
                        deck.isBlank() ? "" : "es"));
    }

    private static Arbitrary<Copy.Credit> credits() {
        return Combinators.combine(Arbitraries.of(Copy.Credit.Kind.values()), Arbitraries.of(AUTHORS), words(), words())
                .as((kind, name, role, place) -> new Copy.Credit(kind, number(kind, name), name, role, place));
    }

    private static @Nullable Long number(Copy.Credit.Kind kind, String name) {
        return kind == Copy.Credit.Kind.PERSON ? (Long) (AUTHORS.indexOf(name) + 1L) : null;
    }

    private static Arbitrary<Copy.Rights> rights() {
        return Combinators.combine(words(), words(), words())
                .as((one, two, three) -> new Copy.Rights(one, two, three, one));
    }

    private static Arbitrary<Markup> bodies() {
        var blocks = Combinators.combine(Arbitraries.of("p", "h2", "blockquote", "aside", "pre"), words())
                .as((tag, words) -> "<" + tag + ">" + words + "</" + tag + ">");
        var all = Arbitraries.oneOf(
                blocks,
                Arbitraries.of(
                        Markup.PAGE_MARK,
                        "<ul><li>one<li>two</ul>",
                        "<figure><img src=\"/media/abc123\" width=\"10\" height=\"10\" alt=\"\"><figcaption>x</figcaption></figure>",
                        "<p id=\"b-one\">with an id</p>"));
        return all.list().ofMaxSize(6).map(parts -> Markup.of(String.join("\n", parts)));
    }

    private static Arbitrary<OffsetDateTime> moments() {
        return Arbitraries.longs()
                .between(Instant.parse("1890-01-01T00:00:00Z").getEpochSecond() * 1_000_000, 1_900_000_000_000_000L)
                .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
    }

    private static Arbitrary<String> words() {
        var letters = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('À', 'ſ')
                .ofMaxLength(8);
        return Arbitraries.oneOf(letters, Arbitraries.of(ODD))
                .list()
                .ofMaxSize(5)
                .map(parts -> Characters.clean(parts.stream().collect(Collectors.joining(" "))))
                .map(words -> words.isBlank() ? "" : words);
    }
}
