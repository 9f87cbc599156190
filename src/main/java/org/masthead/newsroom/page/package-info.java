/** What the templates of the newsroom read. */
@NullMarked
@NamedInterface("page")
package org.masthead.newsroom.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
