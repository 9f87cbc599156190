package org.masthead.story;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.masthead.house.Dates;
import org.masthead.house.Paper;
import org.masthead.house.Section;
import org.masthead.house.Sections;
import org.masthead.house.page.Teaser;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.springframework.stereotype.Service;

/** Lists of live stories, newest first, as fronts, rivers and feeds show them. */
@Service
public class Rivers {

    /** The key of everything that shows what is newest. */
    public static final String LATEST = "latest";

    /** The key of the page of corrections. */
    public static final String CORRECTIONS = "corrections";

    /** A river is counted no further: what is older is in the archive, by day. */
    public static final int LONGEST = 2_000;

    private final RiverRepository repository;
    private final Pictures pictures;
    private final Sections sections;
    private final Dates dates;
    private final Paper paper;

    Rivers(RiverRepository repository, Pictures pictures, Sections sections, Dates dates, Paper paper) {
        this.repository = repository;
        this.pictures = pictures;
        this.sections = sections;
        this.dates = dates;
        this.paper = paper;
    }

    /** The newest stories of a river, after skipping some. */
    public List<Teaser> newest(River river, int most, int skipped) {
        return teasers(rows(river, most, skipped));
    }

    /** The numbers of the same. */
    public List<Long> ids(River river, int most) {
        return rows(river, most, 0).stream().map(RiverRepository.Row::id).toList();
    }

    /** How many stories a river has, or {@link #LONGEST} for more. */
    public int count(River river) {
        return switch (river) {
            case River.Latest latest -> repository.countLatest(LONGEST);
            case River.InSection in -> repository.countInSection(in.section(), LONGEST);
            case River.By by -> repository.countBy(by.byline(), LONGEST);
            case River.About about -> repository.countAbout(about.topic(), LONGEST);
            case River.OnDay on ->
                repository.countBetween(start(on.day()), start(on.day().plusDays(1)), LONGEST);
        };
    }

    /** These stories in the order asked for; what readers do not see is left out. */
    public List<Teaser> these(List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        Map<Long, Teaser> found = new HashMap<>();
        teasers(repository.these(ids)).forEach(teaser -> found.put(teaser.id(), teaser));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The key of the archive's page for a day. */
    public static String key(LocalDate day) {
        return "day:" + day;
    }

    /** The key of the archive's page for a month, and of the calendars. */
    public static String key(YearMonth month) {
        return "month:" + month;
    }

    private List<RiverRepository.Row> rows(River river, int most, int skipped) {
        return switch (river) {
            case River.Latest latest -> repository.latest(most, skipped);
            case River.InSection in -> repository.inSection(in.section(), most, skipped);
            case River.By by -> repository.by(by.byline(), most, skipped);
            case River.About about -> repository.about(about.topic(), most, skipped);
            case River.OnDay on ->
                repository.between(start(on.day()), start(on.day().plusDays(1)), most, skipped);
        };
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(paper.timeZone()).toOffsetDateTime();
    }

    List<Teaser> teasers(List<RiverRepository.Row> rows) {
        var shown = pictures.byIds(rows.stream()
                .map(RiverRepository.Row::picture)
                .filter(Objects::nonNull)
                .toList());
        return rows.stream().map(row -> teaser(row, shown)).toList();
    }

    private Teaser teaser(RiverRepository.Row row, Map<Long, Picture> shown) {
        var picture = row.picture() == null ? null : shown.get(row.picture());
        return new Teaser(
                row.id(),
                row.path(),
                row.section(),
                sections.bySlug(row.section()).map(Section::name).orElse(row.section()),
                row.kicker(),
                row.headline(),
                row.deck(),
                Copy.Credit.line(row.credits()),
                dates.day(row.published()),
                picture == null ? null : picture.teaser());
    }
}
