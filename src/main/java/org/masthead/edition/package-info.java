/** Fronts: what leads, where, and until when; and the videos that editors pick. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"story", "story::page", "topic", "media", "newsroom", "gate", "house", "house::page"})
package org.masthead.edition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
