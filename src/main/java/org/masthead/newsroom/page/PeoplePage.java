package org.masthead.newsroom.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/** Everybody who works at the paper. */
public record PeoplePage(Head head, List<Person> people) {

    /**
     * Somebody who works at the paper.
     *
     * @param seen when they last used it, or null where they are signed in nowhere
     * @param link until when a link that was handed out is good, or null
     * @param ways how they can come in
     * @param half whether they have a password that does not open the desk, for want of codes
     */
    public record Person(
            long id,
            String name,
            String email,
            String role,
            List<String> desks,
            @Nullable When seen,
            @Nullable When link,
            List<String> ways,
            boolean half) {}
}
