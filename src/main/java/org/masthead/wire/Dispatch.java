package org.masthead.wire;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Markup;
import org.masthead.media.Pictures;
import org.masthead.story.Arrival;
import org.masthead.story.Copy;
import org.masthead.story.Notice;
import org.masthead.topic.Topic;

/**
 * A story as an agency, another system or an archive sent it, understood but not yet taken in: people, topics and
 * sections are still names.
 *
 * @param fingerprint of the record; the same one again is the same record
 * @param slug the last part of its address, as wished
 * @param language a BCP 47 tag, or empty for the paper's
 * @param related the uris of stories to read with it
 * @param beside what came with it and is not the story itself
 * @param notes what could not be kept, in sentences
 */
record Dispatch(
        String uri,
        String fingerprint,
        String slug,
        Words words,
        List<Credit> credits,
        String dateline,
        Placing placing,
        List<Topic.Named> topics,
        Markup body,
        @Nullable Photo photo,
        Copy.Rights rights,
        String language,
        Arrival.Fate fate,
        Times times,
        List<Notice> notices,
        List<String> related,
        Beside beside,
        List<String> notes) {

    /** The words over the body. */
    record Words(String kicker, String headline, Copy.Headlines headlines, String deck) {}

    /** One of those in the byline. */
    record Credit(Copy.Credit.Kind kind, String name, String role, String place) {}

    /**
     * What is known of its place in the paper.
     *
     * @param section the section it names; may be empty
     * @param categories where its sender files it, best first
     * @param subjects what else may be the name of a section
     * @param series the series it belongs to; may be empty
     */
    record Placing(String section, List<String> categories, List<String> subjects, String series) {}

    /** The picture it leads with, which lies beside the record. */
    record Photo(String uri, String href, Path file, long bytes, Pictures.Words words) {}

    /**
     * What comes with a story from an old system or a saved page.
     *
     * @param people those in its byline of whom more is known than the name
     * @param pictures those in the body, by what stands for each there
     * @param formerPaths the paths it was found at before, with their queries where those name it
     * @param question the reader poll that stood beside it, or null
     * @param recognised what each line or element of the page was
     */
    record Beside(
            List<Person> people,
            Map<String, Photo> pictures,
            List<String> formerPaths,
            @Nullable Question question,
            List<Line> recognised) {

        static final Beside NOTHING = new Beside(List.of(), Map.of(), List.of(), null, List.of());
    }

    /** What is known of an author: each but the name may be empty, and the portrait null. */
    record Person(
            String name,
            Markup biography,
            String email,
            @Nullable Photo portrait) {}

    /** A question to readers and the answers it offered, if they are known. */
    record Question(String words, List<String> options) {}

    /** A line or element of a page, numbered from 1, and what it was: {@code headline}, {@code body}. */
    record Line(int number, String role, String words) {}

    /** Its times, as they were; null where none is known. */
    record Times(
            @Nullable OffsetDateTime published,
            @Nullable OffsetDateTime updated,
            @Nullable OffsetDateTime embargo,
            @Nullable OffsetDateTime expires) {}

    /** The same with its pictures, and with what came beside the words. */
    Dispatch illustrated(String fingerprint, FoundPictures found, List<String> formerPaths, List<String> more) {
        var all = Stream.of(notes, more, found.notes())
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new Dispatch(
                uri,
                fingerprint,
                slug,
                words,
                credits,
                dateline,
                placing,
                topics,
                found.body(),
                found.lead(),
                rights,
                language,
                fate,
                times,
                notices,
                related,
                new Beside(List.of(), found.inBody(), formerPaths, null, List.of()),
                all);
    }

    /** About how much memory it takes, in characters. */
    int weight() {
        return 2_000 + body.html().length() + words.deck().length();
    }
}
