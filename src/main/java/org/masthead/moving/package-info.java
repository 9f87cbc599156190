/** What a newsroom brings along when it leaves WordPress or Ghost, read out of their exports. */
@NullMarked
@ApplicationModule(allowedDependencies = {"house"})
package org.masthead.moving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
