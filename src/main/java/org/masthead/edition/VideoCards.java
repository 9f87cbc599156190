package org.masthead.edition;

import java.time.Duration;
import org.masthead.edition.page.VideoCard;
import org.masthead.house.Dates;
import org.masthead.house.Players;
import org.masthead.media.Videos;
import org.springframework.stereotype.Component;

/** Makes of a video what rails and lists show of it. */
@Component
class VideoCards {

    private final Dates dates;

    VideoCards(Dates dates) {
        this.dates = dates;
    }

    VideoCard of(Videos.Video video) {
        return new VideoCard(
                video.id(),
                video.path(),
                video.words().title(),
                video.words().description(),
                length(video.length()),
                site(video),
                dates.day(video.taken()),
                video.poster().image());
    }

    static String site(Videos.Video video) {
        return Players.at(video.elsewhere()).map(Players.Known::site).orElse("");
    }

    /** As players write it: the seconds that have begun, so that nothing runs for no time at all. */
    static String length(Duration length) {
        var seconds = seconds(length);
        return seconds < 3600
                ? "%d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    static long seconds(Duration length) {
        return Math.max(1, Math.round(length.toMillis() / 1000.0));
    }
}
