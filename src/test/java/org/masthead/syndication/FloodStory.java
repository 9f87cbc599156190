package org.masthead.syndication;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.byline.Author;
import org.masthead.house.Markup;
import org.masthead.house.Paper;
import org.masthead.house.page.Image;
import org.masthead.story.Copy;
import org.masthead.story.Copy.Credit;
import org.masthead.story.Notice;
import org.masthead.story.Story;
import org.masthead.topic.Topic;

/** A story of a flooded town with all that a story may have, and what stands around it. */
final class FloodStory {

    static final String URI = "urn:uuid:0b8a4f0e-7c61-4a3c-9a51-3f1f6f1a0c11";
    static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-11-03T06:05:04.987-05:00");
    static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-03T12:00:00-05:00");
    static final Notice CORRECTION = new Notice(Notice.Kind.CORRECTION, "b-crest", "It was 31 feet, not 13.", NOON);

    private FloodStory() {}

    static Story live() {
        return with(URI, Story.State.LIVE, copy("River crests at 31 feet"), List.of(CORRECTION));
    }

    static Story withdrawn() {
        return with(URI, Story.State.WITHDRAWN, copy("River crests at 31 feet"), List.of());
    }

    static Story draft() {
        var live = live();
        return new Story(
                live.id(),
                URI,
                Story.State.DRAFT,
                1,
                null,
                live.slug(),
                null,
                null,
                null,
                null,
                null,
                "",
                live.copy(),
                List.of());
    }

    static Story with(String uri, Story.State state, Copy copy, List<Notice> notices) {
        var gone = state == Story.State.WITHDRAWN;
        return new Story(
                41,
                uri,
                state,
                3,
                LocalDate.of(2026, 11, 3),
                "river-crests",
                MORNING,
                null,
                null,
                NOON.plusYears(1),
                gone ? NOON : null,
                gone ? "It was about another river." : "",
                copy,
                notices);
    }

    /** A copy with these words wherever words stand. */
    static Copy copy(String words) {
        return new Copy(
                "Flood",
                words,
                new Copy.Headlines("", words, "River!"),
                "The levee held, but <only> just.",
                List.of(
                        new Credit(Credit.Kind.PERSON, 7L, "Ada Flint", "", "Corrow"),
                        new Credit(Credit.Kind.PERSON, null, "Max Roe", "photography", ""),
                        new Credit(Credit.Kind.WIRE, null, "Capital News Service", "wire", "")),
                "CORROW",
                "city",
                List.of(1L, 2L, 3L, 4L, 5L),
                Markup.of("<p id=\"b-crest\">The river <a href=\"/topics/sill\">rose</a>.</p><hr class=\"page\">"
                        + "<figure><img src=\"/media/abcd1234\" alt=\"A levee\"><figcaption>At dawn</figcaption></figure>"
                        + "<p>It fell.</p>"),
                new Copy.Lead(9, "The levee"),
                List.of(12L),
                "The flood",
                new Copy.Rights("", "", "Packet/CNS", "No sale"),
                "");
    }

    static NinjsStory.Around around(Story story) {
        return around(Papers.PACKET, story, new NinjsPicture(Papers.PACKET, "/media/beef0000", image("The levee")));
    }

    static NinjsStory.Around around(Paper paper, Story story, @Nullable NinjsPicture lead) {
        var lines = new LinkedHashMap<Notice, String>();
        story.notices().forEach(notice -> lines.put(notice, "Correction, November 3, 2026: " + notice.text()));
        return new NinjsStory.Around(
                "City",
                Map.of(7L, ada()),
                topics(),
                lead,
                List.of(new NinjsPicture(paper, "/media/abcd1234", image(""))),
                List.of(with("old-cms-12", Story.State.LIVE, copy("Shelter opens"), List.of())),
                lines);
    }

    static Image image(String caption) {
        return new Image(
                "/media/abcd1234/960.webp",
                "/media/abcd1234/320.webp 320w, /media/abcd1234/480.webp 400w",
                "/media/abcd1234/1280.jpg",
                400,
                300,
                "A levee",
                caption,
                "Max Roe / The Packet");
    }

    private static Author ada() {
        return new Author(
                7,
                "ada-flint",
                "Ada Flint",
                "Reporter",
                Markup.EMPTY,
                "",
                Author.Contact.NONE,
                Author.Background.NONE,
                "",
                List.of());
    }

    private static List<Topic> topics() {
        return List.of(
                new Topic(1, "tolliver", "Mayor Tolliver", Topic.Kind.PERSON, ""),
                new Topic(2, "levee-board", "Levee Board", Topic.Kind.ORGANISATION, ""),
                new Topic(3, "sill", "Sill River", Topic.Kind.PLACE, ""),
                new Topic(4, "flood-of-2026", "Flood of 2026", Topic.Kind.EVENT, ""),
                new Topic(5, "水害", "水害", Topic.Kind.SUBJECT, ""));
    }
}
