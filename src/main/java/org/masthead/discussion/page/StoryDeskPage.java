package org.masthead.discussion.page;

import java.util.List;
import org.masthead.house.page.Head;

/**
 * How one story's discussion is led.
 *
 * @param closes when it ends, as the form's field has it; empty: as usual
 * @param usual what happens as usual
 */
public record StoryDeskPage(
        Head head,
        List<DeskPage.Tab> tabs,
        long story,
        String headline,
        String storyPath,
        String count,
        List<Mode> modes,
        String closes,
        String usual,
        String said) {

    /** One way to lead it. */
    public record Mode(String key, String words, String about, boolean now) {}
}
