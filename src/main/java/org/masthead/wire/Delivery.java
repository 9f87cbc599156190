package org.masthead.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.masthead.moving.Opening;

/** All that comes in together in one intake, and what is found out about it once, for all of its files. */
final class Delivery {

    private final List<Source> sources;
    private final Intake.Options options;
    private final Mapping mapping;
    private final PhotoFinder photos;
    private final Map<String, Object> surveys = new HashMap<>();

    Delivery(List<Source> sources, Intake.Options options, Mapping mapping, PhotoFinder photos) {
        this.sources = sources;
        this.options = options;
        this.mapping = mapping;
        this.photos = photos;
    }

    List<Source> sources() {
        return sources;
    }

    /** Whether saved pages are to be published at once. */
    boolean publish() {
        return options.publish();
    }

    /** The address of the site that is left, or empty. */
    String site() {
        return options.site();
    }

    /** Where an old system's categories and tags go. */
    Mapping mapping() {
        return mapping;
    }

    PhotoFinder photos() {
        return photos;
    }

    /** What has to be known of all files of a format before one of them can be read; looked for once. */
    @SuppressWarnings("unchecked")
    <T> T survey(Format format, Survey<T> survey) {
        return (T) surveys.computeIfAbsent(format.name(), name -> {
            try {
                return survey.of(files(format));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private List<Opening> files(Format format) {
        return sources.stream()
                .filter(one -> one.trouble() == null && format.claims(one.head(), one.name()))
                .map(one -> (Opening) one::open)
                .toList();
    }

    /** Looks through all files of a format. */
    interface Survey<T> {

        T of(List<Opening> files) throws IOException;
    }
}
