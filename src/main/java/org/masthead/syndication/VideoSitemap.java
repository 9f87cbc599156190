package org.masthead.syndication;

import java.util.ArrayList;
import java.util.List;
import org.masthead.house.Paper;
import org.masthead.house.Players;
import org.masthead.house.Shown;
import org.masthead.media.Videos;
import org.springframework.stereotype.Component;

/** Gathers the paper's videos for search engines, the newest first. */
@Component
class VideoSitemap {

    static final String PATH = "/sitemap-videos.xml";

    private static final int AT_ONCE = 1_000;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_DESCRIPTION = 2_048;
    private static final long LONGEST_SECONDS = 28_800;

    private final Videos videos;
    private final Paper paper;

    VideoSitemap(Videos videos, Paper paper) {
        this.videos = videos;
        this.paper = paper;
    }

    byte[] page(Shown shown) {
        shown.shows(Videos.KEY);
        var films = new ArrayList<Sitemap.Film>();
        List<Videos.Video> some;
        do {
            some = videos.newest(AT_ONCE, films.size());
            some.forEach(video -> films.add(film(video)));
        } while (some.size() == AT_ONCE && films.size() < Sitemap.MOST);
        return Sitemap.videos(films);
    }

    private Sitemap.Film film(Videos.Video video) {
        var sources = video.sources();
        return new Sitemap.Film(
                WebAddress.of(paper, video.path()),
                paper.absolute(video.poster().image().social()),
                cut(video.words().title(), LONGEST_TITLE),
                cut(video.words().description(), LONGEST_DESCRIPTION),
                sources.isEmpty() ? "" : paper.absolute(sources.getLast().path()),
                Players.at(video.elsewhere()).map(player -> player.frame()).orElse(""),
                Math.clamp(video.length().toMillis() / 1000, 1, LONGEST_SECONDS),
                video.taken());
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, words.offsetByCodePoints(0, most / 2 - 1)) + "…";
    }
}
