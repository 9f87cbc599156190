/** Where stories are written: the editor, what is saved while one types, who has a story open, revisions and notes. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"story", "byline", "topic", "media", "rights", "newsroom", "gate", "house", "house::page"
        })
package org.masthead.writing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
