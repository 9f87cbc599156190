/** Fronts: what leads, where, and until when. */
@NullMarked
@ApplicationModule(allowedDependencies = {"story", "story::page", "topic", "media", "newsroom", "house", "house::page"})
package org.masthead.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
