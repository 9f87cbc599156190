package org.masthead.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masthead.topic.Topic;
import org.masthead.wire.Mapping.Place;

/**
 * The text file in which an operator says where categories and tags go, a line each:
 *
 * <pre>
 * category local-news = section Local News
 * tag corrow          = place Corrow
 * tag misc            = nothing
 * </pre>
 */
final class MappingFile {

    private static final Pattern LINE =
            Pattern.compile("(category|tag)\\s+(\\S+)\\s*=\\s*(section|subject|person|organisation|place|event|nothing)"
                    + "(?:\\s+([^#]*?))?\\s*(?:#.*)?");

    private static final String HEAD = """
            # Where the old system's categories and tags go. Change what stands to the right of the signs of equality:
            #   section NAME                                            stories filed there stand in this section
            #   subject NAME, person NAME, organisation NAME, place NAME, event NAME     it becomes a topic
            #   nothing                                                 it is left behind
            # A story in several categories stands in the section of its main one; the others become topics.
            # Then import again with --mapping and this file.
            """;

    private MappingFile() {}

    /**
     * @param file null for none
     * @throws IllegalArgumentException when a line cannot be understood, with its number
     */
    static Mapping read(@Nullable Path file) {
        if (file == null) return new Mapping(Map.of());
        try {
            return new Mapping(read(Files.readAllLines(file), file));
        } catch (IOException e) {
            throw new IllegalArgumentException("The mapping " + file + " cannot be read as UTF-8 text.");
        }
    }

    private static Map<String, Place> read(List<String> lines, Path file) {
        var places = new LinkedHashMap<String, Place>();
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i).strip().replace("\uFEFF", "");
            if (line.isEmpty() || line.startsWith("#")) continue;
            var matcher = LINE.matcher(line);
            var named = matcher.matches() ? String.valueOf(matcher.group(4)).strip() : "";
            if (!matcher.matches()
                    || (named.isEmpty() || named.equals("null"))
                            && !matcher.group(3).equals("nothing")) {
                throw new IllegalArgumentException("Line " + (i + 1) + " of " + file
                        + " is not understood. Write, for example: category local-news = section Local News");
            }
            places.put(matcher.group(1) + " " + matcher.group(2), place(matcher.group(3), named));
        }
        return places;
    }

    private static Place place(String kind, String name) {
        return switch (kind) {
            case "section" -> new Place.InSection(name);
            case "nothing" -> new Place.Nowhere();
            default -> new Place.AsTopic(Topic.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), name);
        };
    }

    /** Writes down what was met and where it goes, for the operator to change; never over a file that is there. */
    static boolean write(Path file, Mapping mapping) {
        if (mapping.met().isEmpty() || Files.exists(file)) return false;
        try {
            Files.writeString(file, HEAD + lines(mapping).collect(Collectors.joining("\n", "\n", "\n")));
            return true;
        } catch (IOException e) {
            throw new IntakeStopped("The mapping cannot be written to " + file + ".", e);
        }
    }

    private static Stream<String> lines(Mapping mapping) {
        var terms = new ArrayList<>(mapping.met().keySet());
        var widest = terms.stream().mapToInt(term -> term.key().length()).max().orElse(0);
        return terms.stream()
                .map(term -> String.format(
                        Locale.ROOT,
                        "%-" + widest + "s = %s  # %,d stories",
                        term.key(),
                        words(mapping.whereTo(term)),
                        mapping.met().get(term)));
    }

    private static String words(Place place) {
        return switch (place) {
            case Place.InSection(var name) -> "section " + name.replace('#', ' ');
            case Place.AsTopic(var kind, var name) -> kind.word() + " " + name.replace('#', ' ');
            case Place.Nowhere() -> "nothing";
        };
    }
}
