package org.masthead.writing;

import gg.jte.Content;
import java.util.Optional;
import org.masthead.gate.Visitor;

/** What a room shows beside a story at the desk, on the page where it is written. */
public interface StoryPanel {

    /** Where it stands among the panels: low numbers first. */
    int place();

    /** Nothing where the room has nothing for this story or this visitor. */
    Optional<Content> render(long story, Visitor visitor);
}
