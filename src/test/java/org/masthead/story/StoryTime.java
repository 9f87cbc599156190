package org.masthead.story;

import org.springframework.context.ApplicationContext;

/** Lets the paper's story clock strike, for tests of other rooms. */
public final class StoryTime {

    private StoryTime() {}

    public static void strike(ApplicationContext paper) {
        paper.getBean(StoryClock.class).tick();
    }
}
