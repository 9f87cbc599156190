package org.masthead.discussion;

import java.util.Optional;
import org.masthead.house.Memory;
import org.masthead.house.Purged;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The stories that readers write comments on just now, remembered while nothing about them changes. */
@Component
class StoriesWrittenOn {

    private static final int REMEMBERED = 500;

    private final Stories stories;
    private final Memory<Optional<Story>> memory = new Memory<>(REMEMBERED);

    StoriesWrittenOn(Stories stories) {
        this.stories = stories;
    }

    /** One that readers see. */
    Optional<Story> on(long id) {
        return memory.of(Story.key(id), key -> stories.live(id));
    }

    @EventListener
    void on(Purged purged) {
        memory.forget(purged);
    }
}
