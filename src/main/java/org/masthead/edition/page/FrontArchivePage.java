package org.masthead.edition.page;

import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * What led a front when, and each version of it, on one day.
 *
 * @param path the desk's page of this front
 * @param day the day that is shown
 * @param earlier the address of the day before that has something; empty: there is none
 * @param later the address of the next day; empty: this is today
 */
public record FrontArchivePage(
        Head head,
        String name,
        String path,
        When day,
        List<Led> leads,
        List<Published> versions,
        String earlier,
        String later,
        String said) {

    /**
     * What led from a moment on.
     *
     * @param path its address for readers; empty where they do not see it any more
     * @param carried whether it led already when the day began
     */
    public record Led(When since, String headline, String path, boolean byHand, boolean carried) {}

    /** A version of the front. */
    public record Published(int number, When at, String by, String note, boolean current) {}
}
