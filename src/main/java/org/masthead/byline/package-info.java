/** Authors, apart from accounts: who they are, and how to reach them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"newsroom", "gate", "house", "house::page"})
package org.masthead.byline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
