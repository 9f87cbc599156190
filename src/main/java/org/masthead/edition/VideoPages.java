package org.masthead.edition;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.edition.page.VideoCard;
import org.masthead.edition.page.VideoPage;
import org.masthead.edition.page.VideosPage;
import org.masthead.house.Paper;
import org.masthead.house.Players;
import org.masthead.house.Shown;
import org.masthead.house.Turning;
import org.masthead.house.page.Head;
import org.masthead.house.page.Teaser;
import org.masthead.media.Videos;
import org.masthead.story.Rivers;
import org.masthead.story.Story;
import org.springframework.stereotype.Component;

/** Makes the pages of videos: the list, and one for each. */
@Component
class VideoPages {

    static final String PATH = "/videos";

    private static final int SIZE = 24;
    private static final int MORE = 3;

    private final Videos videos;
    private final VideoPicks picks;
    private final PicksFurniture rail;
    private final VideoCards cards;
    private final VideoData data;
    private final Rivers rivers;
    private final Paper paper;

    VideoPages(
            Videos videos,
            VideoPicks picks,
            PicksFurniture rail,
            VideoCards cards,
            VideoData data,
            Rivers rivers,
            Paper paper) {
        this.videos = videos;
        this.picks = picks;
        this.rail = rail;
        this.cards = cards;
        this.data = data;
        this.rivers = rivers;
        this.paper = paper;
    }

    VideosPage all(@Nullable String page, Shown shown) {
        shown.shows(Videos.KEY).shows(VideoPicks.key(Fronts.PAPER));
        var pages = Turning.page(PATH, page, videos.count(), SIZE);
        var picked = pages.number() == 1 ? rail.standing(Fronts.PAPER, shown) : List.<VideoCard>of();
        var above = picked.stream().map(VideoCard::id).toList();
        var newest = videos.newest(SIZE, (pages.number() - 1) * SIZE).stream()
                .filter(video -> !above.contains(video.id()))
                .map(cards::of)
                .toList();
        var head = Head.of(
                        "Video picks", "Videos by " + paper.name() + ", with captions and transcripts.", pages.here())
                .withPages(pages.previous(), pages.next());
        return new VideosPage(head, picked, newest, pages);
    }

    VideoPage one(Videos.Video video, Shown shown) {
        shown.shows(Videos.key(video.id())).mentions(Videos.KEY);
        return new VideoPage(
                head(video),
                cards.of(video),
                video.words().credit(),
                player(video),
                Players.at(video.elsewhere())
                        .map(player -> new VideoPage.Elsewhere(video.elsewhere(), player.site()))
                        .orElse(null),
                video.silent(),
                paragraphs(video.words().transcript()),
                story(video, shown),
                videos.newest(MORE + 1, 0).stream()
                        .filter(other -> other.id() != video.id())
                        .limit(MORE)
                        .map(cards::of)
                        .toList());
    }

    private Head head(Videos.Video video) {
        var words = video.words();
        var image = video.poster().image();
        var card = new Head.Card("video.other", words.title(), paper.absolute(image.social()), "", null, null);
        return new Head(words.title(), words.description(), video.path(), null, null, List.of(), card, data.of(video));
    }

    private VideoPage.@Nullable Player player(Videos.Video video) {
        if (video.sources().isEmpty()) return null;
        var first = video.sources().getFirst();
        return new VideoPage.Player(
                video.sources().stream()
                        .map(file -> new VideoPage.File(file.path(), file.type()))
                        .toList(),
                video.poster().image().source(),
                first.width(),
                first.height(),
                video.captions(),
                paper.language());
    }

    private @Nullable Teaser story(Videos.Video video, Shown shown) {
        var story = picks.story(video.id());
        story.ifPresent(id -> shown.shows(Story.key(id)));
        return rivers.these(story.stream().toList()).stream().findFirst().orElse(null);
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
