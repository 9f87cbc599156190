package org.masthead.edition.page;

import java.util.List;
import java.util.Map;
import org.masthead.house.page.Head;

/**
 * Tells an editor that another was faster, what that one did, and what was asked for and not done.
 *
 * @param said what happened, in a sentence
 * @param since what the other did
 * @param wanted what was asked for, as it would be done now
 * @param again where to ask for it again; empty where it makes no sense any more
 * @param fields what to ask with
 * @param path the desk's page of this front
 */
public record OvertakenPage(
        Head head,
        String name,
        String said,
        List<String> since,
        List<String> wanted,
        String again,
        Map<String, String> fields,
        String path) {}
