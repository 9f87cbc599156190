package org.masthead.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** All that comes in together in one intake, and what is found out about it once, for all of its files. */
final class Delivery {

    private final List<Source> sources;
    private final Intake.Options options;
    private final Mapping mapping;
    private final PhotoFinder photos;
    private final Map<Object, Object> surveys = new HashMap<>();

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

    /** What has to be known of all files before one of them can be read; looked for once. */
    @SuppressWarnings("unchecked")
    <T> T survey(Object of, Supplier<T> survey) {
        return (T) surveys.computeIfAbsent(of, key -> survey.get());
    }
}
