/** The command line, the embedded database, and what the one person who runs the server needs. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "demo",
            "wire",
            "syndication",
            "press",
            "edition",
            "story",
            "topic",
            "byline",
            "media",
            "newsroom",
            "gate",
            "mail",
            "house",
            "house::page"
        })
package org.masthead.operate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
