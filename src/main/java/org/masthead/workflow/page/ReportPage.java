package org.masthead.workflow.page;

import org.masthead.house.page.Head;

/**
 * Where a reader says what is wrong in a story.
 *
 * @param path the form's address
 * @param story the story's
 * @param sent whether it was sent
 * @param name the reader's, where they are signed in; as is the e-mail address
 */
public record ReportPage(
        Head head, String path, String story, String headline, boolean sent, String name, String email, Typed typed) {}
