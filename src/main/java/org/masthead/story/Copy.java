package org.masthead.story;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Markup;

/**
 * What a story says, as a reporter hands it in: everything that a new revision keeps.
 *
 * @param kicker the word or two over the headline; may be empty
 * @param headlines the headline where another one serves better
 * @param deck the sentence under the headline
 * @param credits who is in the byline, in order
 * @param dateline where it was written from; may be empty
 * @param section the slug of its section
 * @param topics the ids of what it is about
 * @param picture its lead picture, or null
 * @param related the ids of stories to read with it
 * @param series the name of the series it belongs to; may be empty
 * @param language a BCP 47 tag, or empty for the paper's
 */
public record Copy(
        String kicker,
        String headline,
        Headlines headlines,
        String deck,
        List<Credit> credits,
        String dateline,
        String section,
        List<Long> topics,
        Markup body,
        @Nullable Lead picture,
        List<Long> related,
        String series,
        Rights rights,
        String language) {

    /** Those who wrote it. */
    public List<Credit> writers() {
        return credits.stream().filter(Credit::wrote).toList();
    }

    /** Those with another part in it. */
    public List<Credit> others() {
        return credits.stream().filter(credit -> !credit.wrote()).toList();
    }

    /** Those who wrote it, as one line: {@code Ada Flint and Max Roe}; empty for nobody. */
    public String byline() {
        return Credit.line(credits);
    }

    Copy relatedTo(List<Long> ids) {
        return new Copy(
                kicker, headline, headlines, deck, credits, dateline, section, topics, body, picture, ids, series,
                rights, language);
    }

    /** Headlines for elsewhere; an empty one is the story's own. */
    public record Headlines(
            String web,
            String search,
            String social,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String push) {

        public static final Headlines NONE = new Headlines("", "", "");

        /** What was written down before there was one for phones has none. */
        public Headlines {
            push = Objects.requireNonNullElse(push, "");
        }

        public Headlines(String web, String search, String social) {
            this(web, search, social, "");
        }
    }

    /** The picture a story leads with, and what is written under it here; empty: the picture's own caption. */
    public record Lead(long picture, String caption) {}

    /**
     * Whose the story is.
     *
     * @param holder who holds the copyright; empty: the paper
     * @param notice the copyright line as its owner wants it; empty: the usual one
     * @param credit how it is to be credited; may be empty
     * @param terms what may be done with it; may be empty
     */
    public record Rights(String holder, String notice, String credit, String terms) {
        public static final Rights OURS = new Rights("", "", "", "");
    }

    /**
     * One of those in a byline.
     *
     * @param byline the author's id, for a person; else null
     * @param name as it stood in the byline then; the author's page has today's
     * @param role what they did: {@code reporting}, {@code photography}
     * @param place where they did it; may be empty
     */
    public record Credit(Kind kind, @Nullable Long byline, String name, String role, String place) {

        /** A person, an organisation, or an agency whose wire copy this is. */
        public enum Kind {
            PERSON,
            ORGANISATION,
            WIRE
        }

        /** Whether this one wrote it, rather than photographed, edited or added to it. */
        public boolean wrote() {
            return role.isEmpty() || role.toLowerCase(Locale.ROOT).matches("reporting|writing|by|author|wire");
        }

        static String line(List<Credit> credits) {
            var names = credits.stream().filter(Credit::wrote).map(Credit::name).toList();
            if (names.size() < 2) return String.join("", names);
            return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
        }
    }
}
