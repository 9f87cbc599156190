/** Letters that the paper sends: written in the transaction that causes them, sent when the mail server takes them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"house", "house::page"})
package org.masthead.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
