package org.masthead.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One of the demo's stories, as its reporter filed it: a header between two lines of dashes, then the body.
 *
 * @param key what other stories call it
 */
record StoryFile(String key, Map<String, Object> header, String body) {

    private static final String DASHES = "---\n";
    private static final Pattern PICTURE = Pattern.compile("picture:([a-z0-9-]+)");

    /** All of them, oldest first. */
    static List<StoryFile> all() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath:/demo/stories/*.html");
            return Stream.of(found)
                    .map(StoryFile::read)
                    .sorted(Comparator.comparing(StoryFile::day).thenComparing(StoryFile::key))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StoryFile read(Resource resource) {
        try {
            var text = resource.getContentAsString(StandardCharsets.UTF_8);
            var end = text.indexOf("\n" + DASHES, DASHES.length());
            var name = Objects.requireNonNull(resource.getFilename());
            return new StoryFile(
                    name.substring(0, name.length() - ".html".length()),
                    Newsroom.yaml().load(text.substring(DASHES.length(), end)),
                    text.substring(end + 1 + DASHES.length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String uri(String key) {
        return "tag:averleypacket.example,2025:" + key;
    }

    String text(String name) {
        return Newsroom.text(header, name);
    }

    int day() {
        return Integer.parseInt(text("day"));
    }

    /** The names of the pictures it shows, its lead first. */
    Set<String> pictures() {
        var names = new LinkedHashSet<String>();
        if (!text("picture").isEmpty()) names.add(text("picture"));
        PICTURE.matcher(body).results().forEach(found -> names.add(found.group(1)));
        return names;
    }
}
