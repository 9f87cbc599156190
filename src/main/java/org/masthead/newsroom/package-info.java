/** The people of the newsroom, and the ledger of who did what. */
@NullMarked
@ApplicationModule(allowedDependencies = {"gate", "house", "house::page"})
package org.masthead.newsroom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
