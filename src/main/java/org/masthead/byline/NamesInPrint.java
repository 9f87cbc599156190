package org.masthead.byline;

import java.util.Collection;
import org.masthead.gate.Accounts;
import org.springframework.stereotype.Component;

/** Keeps readers from going by the name of an author. */
@Component
class NamesInPrint implements Accounts.InPrint {

    private final BylineRepository bylines;

    NamesInPrint(BylineRepository bylines) {
        this.bylines = bylines;
    }

    @Override
    public Collection<String> namesBesides(String email) {
        return bylines.namesBesides(email);
    }
}
