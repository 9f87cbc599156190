package org.masthead.edition;

import gg.jte.Content;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masthead.edition.page.PicksBox;
import org.masthead.edition.page.VideoCard;
import org.masthead.house.Memory;
import org.masthead.house.PageFurniture;
import org.masthead.house.Purged;
import org.masthead.house.Shown;
import org.masthead.house.Templates;
import org.masthead.media.Videos;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Video picks, beside every page: a section's own where it has some, else the paper's. */
@Component
@Order(PicksFurniture.PLACE)
class PicksFurniture implements PageFurniture {

    /** Among the furniture of the rail: after Latest stories. */
    static final int PLACE = 300;

    private static final int MOST = 4;

    private final VideoPicks picks;
    private final Videos videos;
    private final VideoCards cards;
    private final Templates templates;
    private final Clock clock;
    private final Memory<List<Picked>> memory = new Memory<>(200);

    PicksFurniture(VideoPicks picks, Videos videos, VideoCards cards, Templates templates, Clock clock) {
        this.picks = picks;
        this.videos = videos;
        this.cards = cards;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.RAIL;
    }

    @Override
    public Optional<Content> render(Shown shown) {
        return render(shown, Fronts.PAPER);
    }

    @Override
    public Optional<Content> render(Shown shown, String section) {
        var standing = standing(section, shown);
        if (standing.isEmpty() && !section.isEmpty()) standing = standing(Fronts.PAPER, shown);
        if (standing.isEmpty()) return Optional.empty();
        return Optional.of(templates.fragment("edition/picks", Map.of("box", new PicksBox(standing))));
    }

    /** The videos that stand on a rail now, as many as it has room for. */
    List<VideoCard> standing(String front, Shown shown) {
        shown.mentions(VideoPicks.key(front)).mentions(Videos.KEY);
        var now = OffsetDateTime.now(clock);
        var standing = memory.of(VideoPicks.key(front), key -> picked(front)).stream()
                .filter(one -> one.until() == null || one.until().isAfter(now))
                .limit(MOST)
                .toList();
        standing.forEach(one -> shown.until(one.until()));
        return standing.stream().map(Picked::card).toList();
    }

    private List<Picked> picked(String front) {
        var all = picks.picks(front);
        var found = videos.byIds(all.stream().map(VideoPicks.Pick::video).toList());
        return all.stream()
                .flatMap(
                        pick -> Optional.ofNullable(found.get(pick.video()))
                                .map(video -> new Picked(cards.of(video), pick.until()))
                                .stream())
                .toList();
    }

    @EventListener
    void on(Purged purged) {
        memory.forget(purged.keys().contains(Videos.KEY) ? new Purged(Set.of(Purged.EVERYTHING)) : purged);
    }

    private record Picked(VideoCard card, @Nullable OffsetDateTime until) {}
}
