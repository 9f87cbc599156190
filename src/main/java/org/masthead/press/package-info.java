/** The page cache in front of everything: finished pages in memory, purged by key. */
@NullMarked
@ApplicationModule(allowedDependencies = {"house", "house::page"})
package org.masthead.press;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
