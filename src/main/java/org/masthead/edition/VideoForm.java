package org.masthead.edition;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Characters;
import org.masthead.media.Videos;

/**
 * What an editor typed about a new video.
 *
 * @param typed by field; nothing for what was left empty
 */
record VideoForm(Map<String, String> typed) {

    static final List<String> FIELDS = List.of(
            "title",
            "description",
            "credit",
            "mp4",
            "webm",
            "elsewhere",
            "length",
            "captioned",
            "poster",
            "captions",
            "silent",
            "transcript",
            "story");

    private static final Pattern LENGTH = Pattern.compile("(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)");

    static VideoForm of(Map<String, String> sent) {
        var typed = new LinkedHashMap<String, String>();
        for (var field : FIELDS) {
            var value = Characters.clean(sent.getOrDefault(field, "")).strip();
            if (!value.isEmpty()) typed.put(field, value);
        }
        return new VideoForm(typed);
    }

    private String text(String field) {
        return typed.getOrDefault(field, "");
    }

    /**
     * The video that this describes.
     *
     * @param incoming finds a file by its name
     * @param faults gets what the form itself has wrong
     */
    Videos.Offered offered(Function<String, Optional<Path>> incoming, List<Videos.Fault> faults) {
        var files = new ArrayList<Path>();
        for (var field : List.of("webm", "mp4")) {
            var file = file(field, "files", incoming, faults);
            if (file != null) files.add(file);
        }
        return new Videos.Offered(
                new Videos.Words(text("title"), text("description"), text("credit"), text("transcript")),
                typed.containsKey("silent"),
                files,
                text("elsewhere"),
                typed.containsKey("captioned"),
                length(),
                file("poster", "poster", incoming, faults),
                file("captions", "captions", incoming, faults),
                null);
    }

    private @Nullable Path file(
            String field, String about, Function<String, Optional<Path>> incoming, List<Videos.Fault> faults) {
        if (!typed.containsKey(field)) return null;
        var file = incoming.apply(text(field));
        if (file.isEmpty())
            faults.add(new Videos.Fault(
                    about, "There is no file “" + text(field) + "” in the folder incoming. Put it there first."));
        return file.orElse(null);
    }

    /** Nothing where it is missing or no length. */
    private Duration length() {
        var found = LENGTH.matcher(text("length"));
        if (!found.matches()) return Duration.ZERO;
        var hours = found.group(1) == null ? 0 : Long.parseLong(found.group(1));
        return Duration.ofHours(hours)
                .plusMinutes(Long.parseLong(found.group(2)))
                .plusSeconds(Long.parseLong(found.group(3)));
    }

    boolean namesStory() {
        return typed.containsKey("story");
    }

    /** The day and the slug of the story that the form names. */
    Optional<StoryAddress> story() {
        return StoryAddress.read(text("story"));
    }
}
