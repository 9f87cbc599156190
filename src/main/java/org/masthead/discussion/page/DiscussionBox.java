package org.masthead.discussion.page;

import java.util.List;

/**
 * A story's discussion, as it stands under the story.
 *
 * @param path the address of all its comments
 * @param words how many there are: {@code 3 comments}
 * @param mode how it is led: {@code open}
 * @param note what readers should know of that; may be empty
 * @param open whether it takes comments
 * @param newest the highest number on the page, for those who watch for more
 * @param more whether there are threads that are not here
 */
public record DiscussionBox(
        long story,
        String path,
        String storyPath,
        String words,
        int count,
        String mode,
        String note,
        boolean open,
        long newest,
        List<CommentLine> lines,
        boolean more) {}
