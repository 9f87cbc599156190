package org.masthead.clipping;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Markup;

/**
 * A story cut out of a saved news page, and what stood around it, each as what it was.
 *
 * @param address where the page was published, or empty
 * @param kicker the word or two over the headline; may be empty
 * @param deck the sentence under the headline; may be empty
 * @param dateline where it was written from; may be empty
 * @param section the section the page names; may be empty
 * @param topics what the page says the story is about
 * @param body pictures in it are named by {@link Markup#awaited}
 * @param lead the picture it leads with, or null
 * @param pictures those in the body, by what stands for each there
 * @param rest what the page says of the part of the story that is not here, or empty when the story is whole
 * @param question the reader poll beside it, or null
 * @param language a BCP 47 tag, or empty where the page says none
 * @param lines every line or element of the page with its role, in order
 * @param notes what could not be kept, in sentences
 */
public record Clipping(
        String address,
        String kicker,
        String headline,
        String deck,
        List<Writer> writers,
        String dateline,
        @Nullable OffsetDateTime published,
        @Nullable OffsetDateTime updated,
        String section,
        List<String> topics,
        Markup body,
        @Nullable Picture lead,
        Map<String, Picture> pictures,
        Rights rights,
        String rest,
        @Nullable Question question,
        String language,
        List<Line> lines,
        List<String> notes) {

    /**
     * One of those in the byline.
     *
     * @param role what they did, when the page says it: {@code photography}; else empty
     * @param biography what the page says about them, in plain text; may be empty
     * @param email may be empty
     * @param organisation whether it is an agency or another organisation rather than a person
     */
    public record Writer(String name, String role, String biography, String email, boolean organisation) {}

    /** A picture, by its address on the web or its path beside the page; the rest may be empty. */
    public record Picture(String address, String caption, String alt, String credit) {}

    /** Whose the story is: who holds the copyright, and the line as it stood; each may be empty. */
    public record Rights(String holder, String notice) {}

    /** A question to readers that stood on the page; the options may be missing. */
    public record Question(String words, List<String> options) {}

    /**
     * A line of the page's text, or an element of the page.
     *
     * @param number the line's number in the file, from 1; for an element of a page, its number in reading order
     * @param words its text, shortened to some 200 characters
     */
    public record Line(int number, Role role, String words) {}

    /** What a line of a news page is. */
    public enum Role {
        KICKER,
        HEADLINE,
        DECK,
        BYLINE,
        DATELINE,
        DATE,
        BODY,
        SUBHEAD,
        PICTURE,
        CAPTION,
        CREDIT,
        PULL_QUOTE,
        COPYRIGHT,
        REPRINT,
        AUTHOR_BIOGRAPHY,
        CONTINUES,
        ENTIRE_STORY,
        PAGE_LINKS,
        POLL_QUESTION,
        POLL_OPTION,
        POLL_CONTROL,
        COMMENTS,
        VIDEO_RAIL,
        LATEST_STORIES,
        RELATED_STORIES,
        MOST_READ,
        SHARE,
        NEWSLETTER,
        SUBSCRIPTION,
        ADVERTISEMENT,
        NAVIGATION,
        TOPICS,
        CORRECTION,
        CONSENT,
        FOOTER,
        BLANK,
        OTHER;

        /** As the report names it: {@code author-biography}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
