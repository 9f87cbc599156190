package org.masthead.workflow.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.When;

/**
 * A story in the desk's lists and on its board.
 *
 * @param path where it is written
 * @param standing where all about its way to readers is
 * @param badge where it stands, in a word or two
 * @param stage the key of its stage
 * @param people who began it and who has it; may be empty
 * @param due when it should be ready, or null
 * @param over whether that is past
 * @param at when it comes out by itself, or null
 * @param saved who saved it last
 * @param moves where whoever looks may move it
 */
public record Card(
        long id,
        String path,
        String standing,
        String headline,
        String section,
        String badge,
        String stage,
        String people,
        @Nullable When due,
        boolean over,
        @Nullable When at,
        String saved,
        When when,
        List<Choice> moves) {}
