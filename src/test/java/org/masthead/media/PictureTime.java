package org.masthead.media;

import org.springframework.context.ApplicationContext;

/** Lets the clock of pictures strike, for tests of other rooms. */
public final class PictureTime {

    private PictureTime() {}

    public static void strike(ApplicationContext paper) {
        paper.getBean(PictureClock.class).tick();
    }
}
