@NullMarked
package org.masthead.clipping;

import org.jspecify.annotations.NullMarked;
