/** Content in: agencies' records and other systems' exports become stories, and what readers wrote there, comments. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "story",
            "media",
            "byline",
            "topic",
            "newsroom",
            "clipping",
            "moving",
            "agency",
            "discussion",
            "house",
            "house::page"
        })
package org.masthead.wire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
