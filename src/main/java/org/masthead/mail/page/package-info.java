/** What the templates of the inbox read. */
@NullMarked
@NamedInterface("page")
package org.masthead.mail.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
