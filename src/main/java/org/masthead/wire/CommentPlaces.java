package org.masthead.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.masthead.house.FormerPaths;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.stereotype.Component;

/** Finds the story that comments stood under elsewhere, by the addresses it had there. */
@Component
class CommentPlaces {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:[a-z]+:)?//[^/?#]*([^?#]*)(?:\\?([^#]*))?.*");
    private static final Pattern OURS = Pattern.compile("/([0-9]{4})/([0-9]{2})/([0-9]{2})/([^/]+?)(?:/|\\.html)?");

    private final Stories stories;
    private final FormerPaths former;

    CommentPlaces(Stories stories, FormerPaths former) {
        this.stories = stories;
        this.former = former;
    }

    /** The story that readers see which had the first of these addresses that leads to one. */
    Optional<Story> find(List<String> addresses) {
        return addresses.stream().map(this::find).flatMap(Optional::stream).findFirst();
    }

    private Optional<Story> find(String address) {
        var parts = ADDRESS.matcher(address.startsWith("/") ? "//paper" + address : address);
        if (!parts.matches()) return Optional.empty();
        var path = parts.group(1).isEmpty() ? "/" : parts.group(1);
        // The query may name the story, or merely say where a reader came from.
        return formerly(path, parts.group(2))
                .or(() -> formerly(path, null))
                .or(() -> at(path))
                .filter(story -> story.state() == Story.State.LIVE);
    }

    private Optional<Story> formerly(String path, @org.jspecify.annotations.Nullable String query) {
        return former.now(FormerPaths.written(path, query)).flatMap(this::at);
    }

    private Optional<Story> at(String path) {
        var ours = OURS.matcher(path);
        if (!ours.matches()) return Optional.empty();
        try {
            var day = LocalDate.of(
                    Integer.parseInt(ours.group(1)), Integer.parseInt(ours.group(2)), Integer.parseInt(ours.group(3)));
            return stories.at(day, ours.group(4));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** What was found in one batch: comments on one story come together. */
    Map<List<String>, Optional<Story>> findAll(List<List<String>> asked) {
        var found = new LinkedHashMap<List<String>, Optional<Story>>();
        asked.forEach(addresses -> found.computeIfAbsent(addresses, this::find));
        return found;
    }
}
