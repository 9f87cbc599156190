/** Masthead: a newspaper's whole web operation. Each package below is one room of it. */
@NullMarked
package org.masthead;

import org.jspecify.annotations.NullMarked;
