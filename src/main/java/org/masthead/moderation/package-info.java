/** Judges what readers write, by an ordered list of small checks, each with its reason. */
@NullMarked
@ApplicationModule(allowedDependencies = {"house", "house::page", "newsroom", "gate"})
package org.masthead.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
