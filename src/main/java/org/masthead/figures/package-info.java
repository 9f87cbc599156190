/** How much is read, written and answered: the paper's own counters, without anybody's name. */
@NullMarked
@ApplicationModule(allowedDependencies = {"edition", "story", "newsroom", "gate", "house", "house::page"})
package org.masthead.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
