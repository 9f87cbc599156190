package org.masthead.workflow.page;

import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * One report of an error, and the answer to it.
 *
 * @param story the story's address; empty where readers do not see it
 * @param standing where a notice is written
 * @param from who says so; never their address
 * @param told whether they are written to when it is answered
 * @param work whether whoever looks may assign and answer it
 * @param answered who answered it and when; empty while it is open
 */
public record ErrorItemPage(
        Head head,
        String path,
        String said,
        String headline,
        String story,
        String standing,
        String words,
        String place,
        String from,
        When made,
        int revision,
        boolean told,
        List<Choice> people,
        boolean work,
        String answer,
        String answered,
        boolean corrected,
        Typed typed) {}
