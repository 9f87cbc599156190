/** What the paper says of itself, and which sections it has: its settings, at the desk. */
@NullMarked
@ApplicationModule(allowedDependencies = {"newsroom", "gate", "house", "house::page"})
package org.masthead.imprint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
