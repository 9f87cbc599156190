package org.masthead.syndication;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.masthead.syndication.FeedPage.Item;
import org.masthead.syndication.FeedPage.Person;
import org.masthead.syndication.FeedPage.Picture;
import org.masthead.syndication.FeedPage.Tag;

/** A feed of a flooded town, to be printed in every form. */
final class FloodFeed {

    static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-03T06:05:04.987-05:00");
    static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-03T12:00:00-05:00");

    private FloodFeed() {}

    static FeedPage of(Item... items) {
        return new FeedPage(
                "The Packet: City",
                "The city & its river",
                "https://packet.example/city",
                "https://packet.example/city/feed.",
                "en-US",
                "© 2026 The Packet",
                new Person("The Packet", "https://packet.example/"),
                NOON,
                List.of(items));
    }

    /** With all that an item may have. */
    static Item crest() {
        return new Item(
                "urn:uuid:0b8a4f0e-7c61-4a3c-9a51-3f1f6f1a0c11",
                "https://packet.example/2026/11/03/river-crests",
                "River crests at 31 feet",
                "en-US",
                MORNING,
                NOON,
                List.of(
                        new Person("Ada Flint", "https://packet.example/by/ada-flint"),
                        new Person("Capital News Service", null)),
                List.of(new Person("Max Roe", "https://packet.example/by/max-roe")),
                List.of(
                        new Tag("city", "City", "https://packet.example/city"),
                        new Tag("levees", "Levees & walls", "https://packet.example/topics/levees")),
                "The levee held, but <only> just.",
                "<p>The levee held &amp; the town slept.</p>",
                new Picture(
                        "https://packet.example/media/abcd/1280.jpg",
                        1280,
                        853,
                        "A levee",
                        "The levee at dawn",
                        "Max Roe / The Packet"),
                "© 2026 The Packet");
    }

    /** With no more than an item must have. */
    static Item shelter() {
        return new Item(
                "urn:uuid:5c1f4f43-93fb-4d6e-9f86-2d3a9e3b6e0d",
                "https://packet.example/2026/11/02/shelter",
                "Shelter opens",
                "en-US",
                MORNING.minusDays(1),
                MORNING.minusDays(1),
                List.of(),
                List.of(),
                List.of(),
                "",
                "<p>It is open.</p>",
                null,
                "");
    }

    /** The crest, but with these words wherever words stand. */
    static Item saying(String words) {
        var all = (UnaryOperator<Person>) person -> new Person(words, person.address());
        var item = crest();
        return new Item(
                item.id(),
                item.address(),
                words,
                item.language(),
                item.published(),
                item.updated(),
                item.authors().stream().map(all).toList(),
                item.contributors().stream().map(all).toList(),
                List.of(new Tag("city", words, "https://packet.example/city")),
                words,
                "<p>" + SyndicatedBody.escaped(words) + "</p>",
                new Picture("https://packet.example/media/abcd/1280.jpg", 1280, 853, words, words, words),
                words);
    }
}
