package org.masthead.workflow.page;

/** Something to choose in a form: what is sent, and what stands there. */
public record Choice(String value, String words, boolean chosen) {}
