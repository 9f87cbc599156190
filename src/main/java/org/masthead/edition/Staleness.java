package org.masthead.edition;

import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Paper;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Tells when the paper's front has stood too long by day: no other lead, and no editor's hand on it. */
@Component
class Staleness {

    /** The hours in which readers expect news. */
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private static final LocalTime NIGHT = LocalTime.of(23, 0);

    private final Duration patience;
    private final Paper paper;

    Staleness(@Value("${masthead.edition.stale:12h}") Duration patience, Paper paper) {
        this.patience = patience;
        this.paper = paper;
    }

    boolean stale(LeadRepository.@Nullable Lead lead, @Nullable Version version, OffsetDateTime now) {
        if (lead == null) return false;
        var time = now.atZoneSameInstant(paper.timeZone()).toLocalTime();
        if (time.isBefore(MORNING) || time.isAfter(NIGHT)) return false;
        return hours(lead, version, now) >= patience.toHours();
    }

    /** For how many hours nothing has changed. */
    long hours(LeadRepository.Lead lead, @Nullable Version version, OffsetDateTime now) {
        var last = version != null && version.published().isAfter(lead.since()) ? version.published() : lead.since();
        return Duration.between(last, now).toHours();
    }
}
