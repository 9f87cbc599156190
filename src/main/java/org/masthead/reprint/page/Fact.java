package org.masthead.reprint.page;

/** One line of terms: what, and how much of it. */
public record Fact(String name, String value) {}
