/** Permission to reprint: requests, quotes, licences, invoices, and word to licensees when a story changes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"rights", "story", "media", "gate", "mail", "newsroom", "house", "house::page"})
package org.masthead.reprint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
