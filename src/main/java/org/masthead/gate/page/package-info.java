/** What the templates of the gate read. */
@NullMarked
@NamedInterface("page")
package org.masthead.gate.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
