/** Saved news pages, taken apart: the story, and what stood around it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"house"})
package org.masthead.clipping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
