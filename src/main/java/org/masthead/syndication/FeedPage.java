package org.masthead.syndication;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed, whatever it is printed as.
 *
 * @param title its name, the paper's first
 * @param about what runs in it; never empty
 * @param home the whole address of the page it follows
 * @param stem the whole address of the feed, up to its ending
 * @param language a BCP 47 tag
 * @param rights the paper's copyright line
 * @param paper who publishes it
 * @param updated when anything in it last changed
 * @param items newest first
 */
record FeedPage(
        String title,
        String about,
        String home,
        String stem,
        String language,
        String rights,
        Person paper,
        OffsetDateTime updated,
        List<Item> items) {

    /** The feed's own address in a format. */
    String self(FeedFormat format) {
        return stem + format.ending();
    }

    /**
     * A story in a feed.
     *
     * @param id its name in the world, for ever; a URI
     * @param address where readers find it
     * @param authors who wrote it
     * @param contributors who had another part in it
     * @param summary plain text
     * @param content HTML with whole addresses, its notices included
     */
    record Item(
            String id,
            String address,
            String title,
            String language,
            OffsetDateTime published,
            OffsetDateTime updated,
            List<Person> authors,
            List<Person> contributors,
            List<Tag> tags,
            String summary,
            String content,
            @Nullable Picture picture,
            String rights) {}

    /** Someone by name, with the address of their page or null. */
    record Person(String name, @Nullable String address) {}

    /** What a story is about, or its section. */
    record Tag(String slug, String name, String address) {}

    /** A story's lead picture, as a JPEG. */
    record Picture(String address, int width, int height, String alt, String caption, String credit) {

        static final String TYPE = "image/jpeg";
    }
}
