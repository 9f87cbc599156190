/** The demo newsroom of Averley, and archives of any size for trials. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "edition",
            "poll",
            "reprint",
            "discussion",
            "workflow",
            "story",
            "topic",
            "byline",
            "media",
            "newsroom",
            "gate",
            "house",
            "house::page"
        })
package org.masthead.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
