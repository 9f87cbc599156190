package org.masthead.edition.page;

import org.masthead.house.page.Head;

/**
 * Where what is said of a video, and in it, is changed.
 *
 * @param path the video's own page
 * @param ours whether its files are ours, and its captions with them
 * @param saved whether that has just been done
 */
public record VideoWordsPage(Head head, long id, String path, boolean ours, Fields fields, boolean saved) {}
