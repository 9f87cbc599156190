package org.masthead.gate.page;

import org.masthead.house.page.Head;

/** A new reader chooses what others may call them. */
public record NamePage(Head head, String name, String to, String wrong) {

    public NamePage(String name, String to, String wrong) {
        this(Head.unlisted("Choose a name"), name, to, wrong);
    }
}
