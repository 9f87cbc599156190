package org.masthead.edition;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.house.Dates;
import org.masthead.house.Json;
import org.masthead.house.Paper;
import org.masthead.house.Players;
import org.masthead.house.SafeHtml;
import org.masthead.media.Videos;
import org.springframework.stereotype.Component;

/** A video as schema.org's VideoObject, for search engines (https://schema.org/VideoObject). */
@Component
class VideoData {

    private final Paper paper;
    private final Dates dates;

    VideoData(Paper paper, Dates dates) {
        this.paper = paper;
        this.dates = dates;
    }

    SafeHtml of(Videos.Video video) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "VideoObject");
        data.put("name", video.words().title());
        data.put("description", video.words().description());
        data.put("thumbnailUrl", List.of(paper.absolute(video.poster().image().social())));
        data.put("uploadDate", dates.moment(video.taken()).machine());
        data.put(
                "duration",
                Duration.ofSeconds(VideoCards.seconds(video.length())).toString());
        data.put("url", paper.absolute(video.path()));
        data.put("mainEntityOfPage", paper.absolute(video.path()));
        files(data, video);
        data.put("transcript", video.words().transcript());
        data.put("inLanguage", paper.language());
        data.put("isAccessibleForFree", true);
        data.put(
                "publisher",
                Json.object("@type", "NewsMediaOrganization", "name", paper.name(), "url", paper.address()));
        if (!video.words().credit().isEmpty())
            data.put("creditText", video.words().credit());
        return Json.inPage(data);
    }

    private void files(Map<String, Object> data, Videos.Video video) {
        Players.at(video.elsewhere()).ifPresent(player -> data.put("embedUrl", player.frame()));
        // Every browser and every search engine plays MP4, which stands last.
        if (!video.sources().isEmpty()) {
            var file = video.sources().getLast();
            data.put("contentUrl", paper.absolute(file.path()));
            data.put("encodingFormat", file.type());
            data.put("width", file.width());
            data.put("height", file.height());
        }
        if (video.captions() != null) {
            data.put(
                    "caption",
                    Json.object(
                            "@type",
                            "MediaObject",
                            "contentUrl",
                            paper.absolute(video.captions()),
                            "encodingFormat",
                            "text/vtt"));
        }
    }
}
