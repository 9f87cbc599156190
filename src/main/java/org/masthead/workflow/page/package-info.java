/** What the templates of the way to readers read. */
@NullMarked
@NamedInterface("page")
package org.masthead.workflow.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
