package org.masthead.reprint;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.masthead.house.Paper;
import org.springframework.stereotype.Component;

/** Counts licences and invoices, each year anew and without gaps. */
@Component
class LicenceNumbers {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private final LicenceRepository licences;
    private final Paper paper;
    private final Supplier<ReprintSettings> settings;

    LicenceNumbers(LicenceRepository licences, Paper paper, Supplier<ReprintSettings> settings) {
        this.licences = licences;
        this.paper = paper;
        this.settings = settings;
    }

    /** The next licence's number. The counter is held until the transaction ends, so that none is left out. */
    String next(OffsetDateTime now) {
        return numbered(prefix(), now);
    }

    /** @param kind a letter that tells these numbers from licences' */
    String next(String kind, OffsetDateTime now) {
        return numbered(prefix() + kind, now);
    }

    private String prefix() {
        var set = settings.get().prefix();
        return set.isEmpty() ? initials(paper.name()) : set;
    }

    private String numbered(String series, OffsetDateTime now) {
        var year = paper.day(now).getYear();
        return String.format(Locale.ROOT, "%s-%04d-%06d", series, year, licences.count(series, year));
    }

    /** {@code AP} for The Averley Packet. */
    static String initials(String name) {
        var initials = WORD.matcher(name.replaceFirst("(?i)^the\\s+", ""))
                .results()
                .map(word -> word.group().substring(0, 1).toUpperCase(Locale.ROOT))
                .filter(letter -> letter.matches("[A-Z0-9]"))
                .limit(4)
                .collect(Collectors.joining());
        return initials.isEmpty() ? "R" : initials;
    }
}
