/** Readers as other readers see them, what the paper holds about each, and how they leave. */
@NullMarked
@ApplicationModule(allowedDependencies = {"gate", "mail", "house", "house::page"})
package org.masthead.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
