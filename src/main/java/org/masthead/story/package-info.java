/** Stories: their revisions, their pages, their notices, and the addresses they keep for ever. */
@NullMarked
@ApplicationModule(allowedDependencies = {"byline", "topic", "media", "newsroom", "house", "house::page"})
package org.masthead.story;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
