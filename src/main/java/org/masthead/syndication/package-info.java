/** Feeds, sitemaps and ninjs: the paper for machines. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"rights", "edition", "story", "topic", "byline", "media", "house", "house::page"})
package org.masthead.syndication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
