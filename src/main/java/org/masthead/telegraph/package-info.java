/** Tells programs elsewhere what happens to stories: webhooks, signed, tried again until they are taken. */
@NullMarked
@ApplicationModule(allowedDependencies = {"syndication", "story", "newsroom", "gate", "house", "house::page"})
package org.masthead.telegraph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
