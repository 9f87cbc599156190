/** Pictures, kept once and cut to the sizes that pages need; videos, with what everybody needs to follow them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"newsroom", "gate", "house", "house::page"})
package org.masthead.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
