package org.masthead.figures;

import org.springframework.context.ApplicationContext;

/** Has what was read written down now, for tests of other rooms. */
public final class ReadingTime {

    private ReadingTime() {}

    public static void strike(ApplicationContext paper) {
        paper.getBean(Readings.class).writeDown();
    }
}
