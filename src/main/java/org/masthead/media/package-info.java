/** Pictures: kept once, cut to the sizes that pages need. */
@NullMarked
@ApplicationModule(allowedDependencies = {"newsroom", "house", "house::page"})
package org.masthead.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
