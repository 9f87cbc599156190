package org.masthead.workflow;

import static org.masthead.story.Copies.river;

import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.newsroom.Editor;
import org.masthead.story.Copies;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.context.ApplicationContext;

/** A newsroom of three, at work in their browsers. */
final class Newsdesk {

    final SignedIn.Person reporter;
    final SignedIn.Person editor;
    final SignedIn.Person standards;

    private final Stories stories;
    private final int port;

    Newsdesk(ApplicationContext paper, int port, String names) {
        this.stories = paper.getBean(Stories.class);
        this.port = port;
        var people = SignedIn.on(paper);
        reporter = people.as(Role.REPORTER, "Dana " + names);
        editor = people.as(Role.EDITOR, "Walt " + names);
        standards = people.as(Role.STANDARDS, "Noor " + names);
        paper.getBean(org.masthead.house.Sections.class).ensure("River", "");
    }

    Sender browser(SignedIn.Person person) {
        return new Sender(port).as(person);
    }

    /** The reporter writes a story. */
    long draft(String headline) {
        return stories.draft(river(headline), new Editor(reporter.name()));
    }

    long live(String headline) {
        var id = draft(headline);
        stories.publish(id, Copies.ADA);
        return id;
    }

    static String at(long story, String what) {
        return "/desk/stories/" + story + "/" + what;
    }

    Story newest(long story) {
        return stories.newest(story);
    }
}
