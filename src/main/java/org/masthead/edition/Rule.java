package org.masthead.edition;

import org.masthead.story.River;

/** What fills a slot that no editor filled, or that an editor gave to a rule. */
public sealed interface Rule {

    String MOST_READ = "most-read";

    record Newest() implements Rule {}

    record NewestIn(String section) implements Rule {}

    record NewestAbout(long topic) implements Rule {}

    /** @param section a section's slug; empty: the whole paper */
    record MostRead(String section) implements Rule {}

    /** The river a rule draws from, or fills up from where readers are not counted. */
    default River river() {
        return switch (this) {
            case Newest newest -> new River.Latest();
            case NewestIn in -> new River.InSection(in.section());
            case NewestAbout about -> new River.About(about.topic());
            case MostRead most -> most.section().isEmpty() ? new River.Latest() : new River.InSection(most.section());
        };
    }

    /** As the database keeps it. */
    default String words() {
        return switch (this) {
            case Newest newest -> "newest";
            case NewestIn in -> "section:" + in.section();
            case NewestAbout about -> "topic:" + about.topic();
            case MostRead most -> most.section().isEmpty() ? MOST_READ : MOST_READ + ":" + most.section();
        };
    }

    static Rule of(String words) {
        if (words.equals(MOST_READ)) return new MostRead("");
        if (words.startsWith(MOST_READ + ":")) return new MostRead(words.substring(MOST_READ.length() + 1));
        if (words.startsWith("section:")) return new NewestIn(words.substring("section:".length()));
        if (words.startsWith("topic:")) return new NewestAbout(Long.parseLong(words.substring("topic:".length())));
        return new Newest();
    }
}
