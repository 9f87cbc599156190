/** What news agencies and feeds send: NewsML-G2, NITF, RSS and Atom, read into the terms of ninjs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"moving", "house"})
package org.masthead.agency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
