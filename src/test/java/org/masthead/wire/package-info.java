@NullMarked
package org.masthead.wire;

import org.jspecify.annotations.NullMarked;
