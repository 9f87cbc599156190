package org.masthead.edition;

import org.masthead.story.River;

/** What fills a slot that no editor filled, or that an editor gave to a rule. */
public sealed interface Rule {

    record Newest() implements Rule {}

    record NewestIn(String section) implements Rule {}

    record NewestAbout(long topic) implements Rule {}

    /** The river a rule draws from. */
    default River river() {
        return switch (this) {
            case Newest newest -> new River.Latest();
            case NewestIn in -> new River.InSection(in.section());
            case NewestAbout about -> new River.About(about.topic());
        };
    }

    /** As the database keeps it. */
    default String words() {
        return switch (this) {
            case Newest newest -> "newest";
            case NewestIn in -> "section:" + in.section();
            case NewestAbout about -> "topic:" + about.topic();
        };
    }

    static Rule of(String words) {
        if (words.startsWith("section:")) return new NewestIn(words.substring("section:".length()));
        if (words.startsWith("topic:")) return new NewestAbout(Long.parseLong(words.substring("topic:".length())));
        return new Newest();
    }
}
