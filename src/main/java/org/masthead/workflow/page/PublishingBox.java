package org.masthead.workflow.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.When;

/**
 * How a story comes before its readers, and leaves them.
 *
 * @param base the address that its forms' addresses begin with
 * @param revision the number of the newest revision, which would come out
 * @param state where it stands for readers, in a sentence
 * @param address where readers find it; empty: nowhere
 * @param held why it was not published at its time; may be empty
 * @param objections what stands in the way
 * @param warnings what only warns
 * @param news whether there is something that readers have not seen
 * @param publish whether whoever looks may publish; the others likewise
 * @param words what the button says
 * @param at when it comes out by itself, or null
 * @param embargo before when nothing new of it is seen, or null
 * @param which the two moments of a time that comes twice; mostly empty
 * @param until the embargo as a field for date and time takes it
 */
public record PublishingBox(
        String base,
        int revision,
        String state,
        String address,
        String held,
        List<String> objections,
        List<String> warnings,
        boolean news,
        boolean publish,
        String words,
        boolean unschedule,
        boolean hold,
        boolean withdraw,
        @Nullable When at,
        @Nullable When embargo,
        String zone,
        List<Choice> which,
        String until,
        Typed typed) {}
