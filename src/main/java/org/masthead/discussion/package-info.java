/** What readers write under stories: threads, moderators' verdicts, and letters to those who follow. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "moderation",
            "reader",
            "gate",
            "mail",
            "story",
            "byline",
            "figures",
            "newsroom",
            "house",
            "house::page"
        })
package org.masthead.discussion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
