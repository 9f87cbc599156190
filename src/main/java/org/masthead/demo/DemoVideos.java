package org.masthead.demo;

import static org.masthead.demo.Newsroom.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.masthead.edition.VideoPicks;
import org.masthead.house.Paper;
import org.masthead.house.Slug;
import org.masthead.media.Videos;
import org.masthead.newsroom.Editor;
import org.masthead.story.Stories;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The silent clips that the Packet draws of its town: brought in with their words, tied to stories, and picked. */
@Component
class DemoVideos implements Corner {

    private static final String FOLDER = "/demo/videos/";

    private final Videos videos;
    private final VideoPicks picks;
    private final Stories stories;
    private final Paper paper;
    private final Clock clock;

    DemoVideos(Videos videos, VideoPicks picks, Stories stories, Paper paper, Clock clock) {
        this.videos = videos;
        this.picks = picks;
        this.stories = stories;
        this.paper = paper;
        this.clock = clock;
    }

    /** Brings them in, once the stories are here; what is there already stays as it is. */
    @Transactional
    @Override
    public void open(Editor by) {
        for (var clip : clips()) {
            if (videos.bySlug(Slug.of(text(clip, "title"))).isEmpty()) bring(clip, by);
        }
    }

    private static List<Map<String, Object>> clips() {
        try (var file = DemoVideos.class.getResourceAsStream(FOLDER + "clips.yml")) {
            return Newsroom.maps(Newsroom.yaml().load(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void bring(Map<String, Object> clip, Editor by) {
        try {
            var folder = Files.createTempDirectory("clip");
            try {
                bring(clip, folder, by);
            } finally {
                empty(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The clip “" + text(clip, "key") + "” cannot be copied", e);
        }
    }

    private void bring(Map<String, Object> clip, Path folder, Editor by) throws IOException {
        var key = text(clip, "key");
        var offered = new Videos.Offered(
                new Videos.Words(
                        text(clip, "title"), text(clip, "description"), text(clip, "credit"), text(clip, "transcript")),
                true,
                List.of(copied(key + ".webm", folder), copied(key + ".mp4", folder)),
                "",
                false,
                Duration.ZERO,
                copied(key + ".jpg", folder),
                copied(key + ".vtt", folder),
                taken(clip));
        switch (videos.take(offered, by)) {
            case Videos.Outcome.Declined(var faults) -> throw new IllegalStateException(key + ": " + faults);
            case Videos.Outcome.Taken(var video) -> {
                stories.idByUri(StoryFile.uri(text(clip, "story")))
                        .ifPresent(story -> picks.tie(video.id(), story, by));
                Newsroom.texts(clip.get("picks")).forEach(front -> picks.pick(front, video.id(), null, by));
            }
        }
    }

    private OffsetDateTime taken(Map<String, Object> clip) {
        var now = OffsetDateTime.now(clock);
        var at = paper.day(now)
                .plusDays(Long.parseLong(text(clip, "day")))
                .atTime(LocalTime.parse(text(clip, "time")))
                .atZone(paper.timeZone())
                .toOffsetDateTime();
        return at.isAfter(now) ? now : at;
    }

    private static Path copied(String name, Path folder) throws IOException {
        try (var in = Objects.requireNonNull(DemoVideos.class.getResourceAsStream(FOLDER + name), name)) {
            var file = folder.resolve(name);
            Files.copy(in, file);
            return file;
        }
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}
