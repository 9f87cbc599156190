package org.masthead.edition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.edition.page.VideoDeskPage;
import org.masthead.house.LocalTimes;
import org.masthead.house.NotFound;
import org.masthead.house.Sections;
import org.masthead.house.Turning;
import org.masthead.house.page.Head;
import org.masthead.media.Videos;
import org.springframework.stereotype.Component;

/** Makes the desk's page of videos. */
@Component
class VideoDeskPages {

    private static final int SIZE = 30;

    private final Videos videos;
    private final VideoPicks picks;
    private final VideoCards cards;
    private final Sections sections;
    private final LocalTimes times;
    private final Clock clock;

    VideoDeskPages(
            Videos videos, VideoPicks picks, VideoCards cards, Sections sections, LocalTimes times, Clock clock) {
        this.videos = videos;
        this.picks = picks;
        this.cards = cards;
        this.sections = sections;
        this.times = times;
        this.clock = clock;
    }

    VideoDeskPage page(String front, @Nullable String page, Map<String, String> form, Map<String, String> faults) {
        var pages = Turning.page("/desk/videos", page, videos.count(), SIZE);
        return new VideoDeskPage(
                Head.unlisted("Videos"),
                known(front),
                rails(),
                picked(front),
                videos.newest(SIZE, (pages.number() - 1) * SIZE).stream()
                        .map(cards::of)
                        .toList(),
                pages,
                videos.incoming(),
                form,
                faults,
                times.zone().getId());
    }

    /** A rail that there is. */
    String known(String front) {
        if (!front.isEmpty() && sections.bySlug(front).isEmpty()) throw new NotFound();
        return front;
    }

    private List<VideoDeskPage.Rail> rails() {
        var rails = new ArrayList<VideoDeskPage.Rail>();
        rails.add(new VideoDeskPage.Rail(Fronts.PAPER, "the whole paper"));
        sections.all().forEach(section -> rails.add(new VideoDeskPage.Rail(section.slug(), section.name())));
        return rails;
    }

    private List<VideoDeskPage.Picked> picked(String front) {
        var all = picks.picks(front);
        var found = videos.byIds(all.stream().map(VideoPicks.Pick::video).toList());
        var now = OffsetDateTime.now(clock);
        var picked = new ArrayList<VideoDeskPage.Picked>();
        for (var i = 0; i < all.size(); i++) {
            var pick = all.get(i);
            var video = found.get(pick.video());
            if (video != null)
                picked.add(new VideoDeskPage.Picked(
                        i + 1, cards.of(video), times.field(pick.until()), !pick.standsAt(now)));
        }
        return picked;
    }
}
