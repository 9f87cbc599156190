package org.masthead.newsroom;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A page of the desk that stands in the desk's navigation, for those whom it admits. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnDesk {

    /** What the newsroom calls it. */
    String value();

    /** What it stands with. */
    Part part();

    /** Where it stands among those: low numbers first. */
    int place() default 50;

    /** The parts of the desk, in the order of the navigation. */
    enum Part {
        STORIES("Stories"),
        PAPER("The paper"),
        READERS("Readers"),
        HOUSE("The house");

        private final String words;

        Part(String words) {
            this.words = words;
        }

        /** As the navigation says it. */
        public String words() {
            return words;
        }
    }
}
