/** People, organisations, places, events and subjects that stories are about. */
@NullMarked
@ApplicationModule(allowedDependencies = {"newsroom", "gate", "house", "house::page"})
package org.masthead.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
