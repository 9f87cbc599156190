package org.masthead.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masthead.byline.Bylines;
import org.masthead.story.Copy;
import org.springframework.stereotype.Component;

/** Bylines as lines: {@code Ada Flint | reporting | Averley}; an agency or an organisation says so in a fourth part. */
@Component
class CreditLines {

    private static final int LONGEST = 200;
    private static final int MOST = 40;

    private final Bylines bylines;

    CreditLines(Bylines bylines) {
        this.bylines = bylines;
    }

    String written(List<Copy.Credit> credits) {
        return credits.stream().map(CreditLines::line).collect(Collectors.joining("\n"));
    }

    private static String line(Copy.Credit credit) {
        var kind = credit.kind() == Copy.Credit.Kind.PERSON ? "" : word(credit.kind());
        return Stream.of(credit.name(), credit.role(), credit.place(), kind)
                .map(part -> part.replace('|', '/'))
                .collect(Collectors.joining(" | "))
                .replaceFirst("(?: \\| ?)+$", "")
                .strip();
    }

    Optional<String> fault(CopyForm form) {
        var lines = form.lines("byline");
        if (lines.size() > MOST) return Optional.of("A byline has room for " + MOST + " names.");
        for (var line : lines) {
            if (line.length() > LONGEST) return Optional.of("Keep each line to " + LONGEST + " characters.");
            var kind = part(line, 3);
            if (part(line, 0).isEmpty()) return Optional.of("Begin each line with a name.");
            if (kind(kind) == null)
                return Optional.of("The fourth part is “wire” for an agency or “organisation”; empty for a person.");
        }
        return Optional.empty();
    }

    /** @param before who stood there: a name that has not changed stays that author's, whatever they are called now */
    List<Copy.Credit> taken(CopyForm form, List<Copy.Credit> before) {
        var taken = new ArrayList<Copy.Credit>();
        for (var line : form.lines("byline")) {
            var name = part(line, 0);
            var kind = kind(part(line, 3));
            if (kind == null) continue;
            var author = kind == Copy.Credit.Kind.PERSON ? author(name, before) : null;
            taken.add(new Copy.Credit(kind, author, name, part(line, 1), part(line, 2)));
        }
        return List.copyOf(taken);
    }

    private @Nullable Long author(String name, List<Copy.Credit> before) {
        for (var one : before) {
            if (one.name().equals(name) && one.byline() != null) return one.byline();
        }
        return bylines.idByName(name).orElse(null);
    }

    /** The names in this byline that have no page of their own. */
    List<String> unknown(CopyForm form, List<Copy.Credit> before) {
        return taken(form, before).stream()
                .filter(one -> one.kind() == Copy.Credit.Kind.PERSON && one.byline() == null)
                .map(Copy.Credit::name)
                .toList();
    }

    private static String part(String line, int place) {
        var parts = line.split("\\|", -1);
        return place < parts.length ? parts[place].replaceAll("\\s+", " ").strip() : "";
    }

    private static Copy.Credit.@Nullable Kind kind(String word) {
        if (word.isEmpty()) return Copy.Credit.Kind.PERSON;
        for (var kind : Copy.Credit.Kind.values()) {
            if (word(kind).equals(word.toLowerCase(Locale.ROOT))) return kind;
        }
        return null;
    }

    private static String word(Copy.Credit.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
