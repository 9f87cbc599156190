/** The way of a story to its readers: stages, checklists, schedules, previews, and what readers say is wrong. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "writing",
            "story",
            "story::page",
            "reader",
            "byline",
            "topic",
            "media",
            "mail",
            "newsroom",
            "gate",
            "house",
            "house::page"
        })
package org.masthead.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
