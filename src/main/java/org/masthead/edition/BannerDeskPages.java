package org.masthead.edition;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.masthead.edition.page.BannerDeskPage;
import org.masthead.house.Dates;
import org.masthead.house.Paper;
import org.masthead.house.page.Head;
import org.springframework.stereotype.Component;

/** Makes the desk's page of the breaking banner. */
@Component
class BannerDeskPages {

    private static final int SHOWN = 30;

    private final BannerRepository banners;
    private final Dates dates;
    private final Paper paper;
    private final Clock clock;

    BannerDeskPages(BannerRepository banners, Dates dates, Paper paper, Clock clock) {
        this.banners = banners;
        this.dates = dates;
        this.paper = paper;
        this.clock = clock;
    }

    BannerDeskPage page(Map<String, String> form, Map<String, String> faults, String said) {
        var now = OffsetDateTime.now(clock);
        var recent = banners.recent(SHOWN);
        var standing = recent.stream()
                .filter(one -> !one.starts().isAfter(now) && one.ends().isAfter(now))
                .findFirst();
        return new BannerDeskPage(
                Head.unlisted("Breaking banner"),
                standing.map(this::line).orElse(null),
                recent.stream()
                        .filter(one -> !one.ends().isAfter(now))
                        .map(this::line)
                        .toList(),
                form,
                faults,
                said,
                paper.timeZone().getId());
    }

    private BannerDeskPage.Line line(Banners.Kept banner) {
        return new BannerDeskPage.Line(
                banner.words(), banner.path(), dates.moment(banner.starts()), dates.moment(banner.ends()), banner.by());
    }
}
