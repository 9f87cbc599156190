/** The paper's own house: who it is, how its pages are laid out, and the one place where HTML from outside becomes safe. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.masthead.house;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
