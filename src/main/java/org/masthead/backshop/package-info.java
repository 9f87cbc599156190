/** What keeps the paper running: its jobs, its outgoing mail, its cache, database and disk, as the desk sees them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"press", "mail", "newsroom", "gate", "house", "house::page"})
package org.masthead.backshop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
