package org.masthead.edition;

import org.springframework.context.ApplicationContext;

/** Lets the clock of fronts strike, for tests of other rooms. */
public final class FrontTime {

    private FrontTime() {}

    public static void strike(ApplicationContext paper) {
        var clock = paper.getBean(FrontClock.class);
        clock.tick();
        clock.look();
    }
}
