package org.masthead.edition.page;

/** Breaking news, across the top of every page; the path may be empty. */
public record BannerLine(String words, String path) {}
