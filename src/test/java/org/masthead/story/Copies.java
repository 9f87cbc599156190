package org.masthead.story;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Markup;
import org.masthead.newsroom.Editor;

/** Copy for tests, from a desk of two. */
public final class Copies {

    public static final Editor ADA = new Editor("Ada Flint");
    public static final Editor MAX = new Editor("Max Roe");

    private Copies() {}

    /** A short story of the river section. */
    public static Copy river(String headline) {
        return copy(headline, "river", "<p>The river rose two feet in the night.</p><p>By noon it fell.</p>");
    }

    public static Copy copy(String headline, String section, String body) {
        return new Copy(
                "",
                headline,
                Copy.Headlines.NONE,
                "What it means for the town.",
                List.of(),
                "",
                section,
                List.of(),
                Markup.of(body),
                null,
                List.of(),
                "",
                Copy.Rights.OURS,
                "");
    }

    /** A story of the river section by these authors, about these topics. */
    public static Copy credited(String headline, List<Long> bylines, List<Long> topics) {
        var plain = river(headline);
        var credits = bylines.stream()
                .map(id -> new Copy.Credit(Copy.Credit.Kind.PERSON, id, "Author " + id, "", ""))
                .toList();
        return new Copy(
                "Floods",
                headline,
                Copy.Headlines.NONE,
                plain.deck(),
                credits,
                "AVERLEY",
                "river",
                topics,
                plain.body(),
                null,
                List.of(),
                "",
                Copy.Rights.OURS,
                "");
    }

    /** A body of so many pages, each beginning with a word of its own: {@code Chapter 1}. */
    public static String pages(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(page -> "<p id=\"b-chapter-" + page + "\">Chapter " + page + " of the flood.</p>")
                .collect(Collectors.joining("<hr class=\"page\">"));
    }

    /** A story that comes in whole, to be published. */
    public static Arrival arriving(String uri, Copy copy, Arrival.Fate fate) {
        return arriving(uri, uri + copy.headline(), copy, fate, null, null, List.of());
    }

    public static Arrival arriving(
            String uri,
            String fingerprint,
            Copy copy,
            Arrival.Fate fate,
            @Nullable OffsetDateTime embargo,
            @Nullable OffsetDateTime expires,
            List<String> related) {
        var slug = org.masthead.house.Slug.of(copy.headline());
        return new Arrival(
                uri, fingerprint, copy, slug, fate, null, null, embargo, expires, List.of(), related, List.of());
    }
}
