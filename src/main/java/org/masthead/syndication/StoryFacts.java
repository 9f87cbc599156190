package org.masthead.syndication;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.regex.Pattern;
import org.masthead.house.Paper;
import org.masthead.story.Notice;
import org.masthead.story.Story;

/** What feeds and ninjs both say of a story: its name in the world, its times, whose it is. */
record StoryFacts(Paper paper, Story story) {

    private static final Pattern URI_FORM = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:[!-~]+");
    private static final int LONGEST_SUMMARY = 300;

    /**
     * The story's name in the world, which stays when its address, its headline or the paper's domain changes: its own
     * uri, or, where that is not one by RFC 3986, a UUID that the same words always give.
     */
    String id() {
        return isUri(story.uri()) ? story.uri() : "urn:uuid:" + UUID.nameUUIDFromBytes(bytes(story.uri()));
    }

    /** Where readers find it. */
    String address() {
        return WebAddress.of(paper, story.path());
    }

    /** When readers last saw it change; a notice is a change. */
    OffsetDateTime changed() {
        return story.notices().stream()
                .map(Notice::made)
                .reduce(story.lastChanged(), (one, other) -> one.isAfter(other) ? one : other);
    }

    String language() {
        return story.copy().language().isEmpty()
                ? paper.language()
                : story.copy().language();
    }

    /** The deck, or where there is none, how the story begins. */
    String summary() {
        var deck = story.copy().deck();
        if (!deck.isBlank()) return deck;
        var text = story.copy().body().text().replaceAll("\\s+", " ");
        if (text.length() <= LONGEST_SUMMARY) return text;
        var cut = text.lastIndexOf(' ', LONGEST_SUMMARY);
        return text.substring(0, cut > 0 ? cut : text.offsetByCodePoints(0, LONGEST_SUMMARY / 2)) + "…";
    }

    private static boolean isUri(String text) {
        if (!URI_FORM.matcher(text).matches()) return false;
        try {
            new URI(text);
            return true;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
