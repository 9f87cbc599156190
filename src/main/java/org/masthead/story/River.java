package org.masthead.story;

import java.time.LocalDate;
import org.masthead.byline.Author;
import org.masthead.house.Section;
import org.masthead.topic.Topic;

/** A list of stories, newest first: which ones run in it. */
public sealed interface River {

    /** All there are. */
    record Latest() implements River {}

    record InSection(String section) implements River {}

    record By(long byline) implements River {}

    record About(long topic) implements River {}

    /** Those first published on a day, in the paper's time zone. */
    record OnDay(LocalDate day) implements River {}

    /** The key of pages that show what is newest in it. */
    default String key() {
        return switch (this) {
            case Latest latest -> Rivers.LATEST;
            case InSection in -> Section.key(in.section());
            case By by -> Author.key(by.byline());
            case About about -> Topic.key(about.topic());
            case OnDay on -> Rivers.key(on.day());
        };
    }
}
