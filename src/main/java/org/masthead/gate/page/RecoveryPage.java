package org.masthead.gate.page;

import java.util.List;
import org.masthead.house.page.Head;

/** Recovery codes, shown this once. */
public record RecoveryPage(Head head, List<String> codes, String to) {

    public RecoveryPage(List<String> codes, String to) {
        this(Head.unlisted("Your recovery codes"), codes, to);
    }
}
