package org.masthead.rights;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.masthead.house.Paper;

/** Tells by names and lines whose something is. */
final class Ownership {

    private static final Pattern AROUND = Pattern.compile(
            "©|\\(c\\)|\\bcopyright\\b|\\ball rights reserved\\b|\\b(?:19|20)\\d{2}\\b(?:\\s*[-–]\\s*\\d{2,4})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGES = Pattern.compile("^[\\s.,;:–-]+|[\\s.,;:–-]+$");

    private final Paper paper;
    private final RightsSettings settings;

    Ownership(Paper paper, RightsSettings settings) {
        this.paper = paper;
        this.settings = settings;
    }

    /** Who owns a story, where it is not the paper. */
    Optional<String> other(Work work) {
        if (!work.holder().isBlank() && !paper(work.holder())) return Optional.of(work.holder());
        if (!work.agencies().isEmpty()) return Optional.of(work.agencies().getFirst());
        if (!work.holder().isBlank() || work.notice().isBlank() || names(work.notice())) return Optional.empty();
        var named = named(work.notice());
        return named.isEmpty() ? Optional.empty() : Optional.of(named);
    }

    /** Where to ask somebody; empty where nobody wrote it down. */
    String ask(String holder) {
        return settings.holders().stream()
                .filter(one -> says(holder, one.name()))
                .map(RightsSettings.Holder::ask)
                .findFirst()
                .orElse("");
    }

    /** Whose a picture is. An empty credit says nothing, and a person's name does not say for whom they took it. */
    Claim claim(String credit) {
        if (credit.isBlank()) return Claim.UNCLEAR;
        if (settings.holders().stream().anyMatch(one -> says(credit, one.name()))) return Claim.THEIRS;
        if (names(credit) || settings.ownCredits().stream().anyMatch(own -> says(credit, own))) return Claim.OURS;
        return foreign(credit) ? Claim.THEIRS : Claim.UNCLEAR;
    }

    private boolean paper(String holder) {
        return holder.strip().equalsIgnoreCase(paper.holder()) || holder.strip().equalsIgnoreCase(paper.name());
    }

    /** By its whole name, or as papers call themselves: {@code the Packet}. */
    private boolean names(String line) {
        var name = paper.name().replaceFirst("(?i)^the\\s+", "");
        var last = name.substring(name.lastIndexOf(' ') + 1);
        return List.of(paper.holder(), name, "the " + last).stream().anyMatch(one -> says(line, one));
    }

    private static boolean says(String line, String name) {
        return !name.isBlank()
                && Pattern.compile("(?<![\\p{L}\\d])"
                                + Pattern.quote(name.strip().toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\d])")
                        .matcher(line.toLowerCase(Locale.ROOT))
                        .find();
    }

    /** A credit that names a house, not only a person. */
    private static boolean foreign(String credit) {
        return credit.matches("(?s).*(?:/|©|\\bvia\\b|\\bcourtesy\\b|\\bhandout\\b).*")
                || credit.matches("(?is).*\\b(?:agency|press|images|news|service|pictures|wire|photos)\\b.*")
                || credit.matches("[A-Z]{2,6}");
    }

    private static String named(String notice) {
        var bare = AROUND.matcher(notice).replaceAll(" ").strip();
        for (var before = ""; !before.equals(bare); ) {
            before = bare;
            bare = EDGES.matcher(bare).replaceAll("");
        }
        return bare.replaceAll("\\s+", " ");
    }

    /** Whose something is, as far as its line tells. */
    enum Claim {
        OURS,
        THEIRS,
        UNCLEAR
    }
}
