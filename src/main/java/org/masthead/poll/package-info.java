/** The Question of the Day: its queue, its votes, and how it is told which of them count. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"reader", "gate", "story", "media", "figures", "newsroom", "house", "house::page"})
package org.masthead.poll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
