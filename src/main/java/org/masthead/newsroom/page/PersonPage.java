package org.masthead.newsroom.page;

import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * Somebody who works at the paper, for the publisher.
 *
 * @param said what was just done, or empty
 * @param wrong why it was not done, or empty
 * @param letters whether links are sent by a letter, too
 */
public record PersonPage(
        Head head,
        PeoplePage.Person person,
        List<NewPersonPage.Choice> roles,
        List<NewPersonPage.Choice> desks,
        List<Session> sessions,
        String said,
        String wrong,
        boolean letters) {

    /** One place where they are signed in. */
    public record Session(String id, String browser, When began, When seen) {}
}
