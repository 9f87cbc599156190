/** Whose the paper's stories and pictures are, and what it lets others do with them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"gate", "newsroom", "house", "house::page"})
package org.masthead.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
