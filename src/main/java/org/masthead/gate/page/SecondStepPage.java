package org.masthead.gate.page;

import org.masthead.house.page.Head;

/** The password was right; now the code. */
public record SecondStepPage(Head head, String wrong) {

    public SecondStepPage(String wrong) {
        this(Head.unlisted("One more step"), wrong);
    }
}
