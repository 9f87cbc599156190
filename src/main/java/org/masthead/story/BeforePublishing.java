package org.masthead.story;

import java.util.List;

/** What a room looks for in a story before readers may have it. Imports, whose copy was published elsewhere, are not asked. */
public interface BeforePublishing {

    /**
     * What must be mended first, each in a sentence that says how; empty where nothing stands in the way.
     *
     * @param story with its newest revision
     */
    List<String> objections(Story story);
}
