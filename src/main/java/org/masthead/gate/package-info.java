/** Who is at the door: accounts of readers and staff, sign-in, sessions, who may do what, and how often. */
@NullMarked
@ApplicationModule(allowedDependencies = {"house", "house::page", "mail"})
package org.masthead.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
