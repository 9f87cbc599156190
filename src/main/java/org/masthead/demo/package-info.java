/** The demo newsroom of Averley, and archives of any size for trials. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"edition", "story", "topic", "byline", "media", "newsroom", "house", "house::page"})
package org.masthead.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
