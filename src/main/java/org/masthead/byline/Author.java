package org.masthead.byline;

import java.util.List;
import java.util.Objects;
import org.masthead.house.Markup;

/**
 * Who stands in a byline: a person with a biography and ways to reach them, apart from any account.
 *
 * @param title what they do at the paper, as of now
 * @param portrait the key of their picture, or empty
 * @param disclosures what readers should know of their ties; may be empty
 * @param otherWork books, films, prizes
 */
public record Author(
        long id,
        String slug,
        String name,
        String title,
        Markup biography,
        String portrait,
        Contact contact,
        Background background,
        String disclosures,
        List<Work> otherWork) {

    public String path() {
        return "/by/" + slug;
    }

    /** The key of pages that show this author's stories or biography. */
    public String key() {
        return key(id);
    }

    public static String key(long id) {
        return "byline:" + id;
    }

    /** The same, with these where nothing was known. */
    Author introduced(Markup newBiography, String email, String newPortrait) {
        return new Author(
                id,
                slug,
                name,
                title,
                biography.isEmpty() ? newBiography : biography,
                portrait.isEmpty() ? newPortrait : portrait,
                contact.email().isEmpty() ? new Contact(email, contact.signal()) : contact,
                background,
                disclosures,
                otherWork);
    }

    /** The same, with what another knows of them where nothing was known. */
    Author completed(Author other) {
        return new Author(
                id,
                slug,
                name,
                title.isEmpty() ? other.title : title,
                biography.isEmpty() ? other.biography : biography,
                portrait.isEmpty() ? other.portrait : portrait,
                contact.equals(Contact.NONE) ? other.contact : contact,
                background.equals(Background.NONE) ? other.background : background,
                disclosures.isEmpty() ? other.disclosures : disclosures,
                otherWork.isEmpty() ? other.otherWork : otherWork);
    }

    /** How readers reach them; what is empty is not offered. */
    public record Contact(String email, String signal) {
        public static final Contact NONE = new Contact("", "");

        /** An author who was only named so far has none of it in the database. */
        public Contact {
            email = Objects.requireNonNullElse(email, "");
            signal = Objects.requireNonNullElse(signal, "");
        }
    }

    /** Where they work from, and what they bring. */
    public record Background(String beat, String based, String languages, String education, String awards) {
        public static final Background NONE = new Background("", "", "", "", "");

        public Background {
            beat = Objects.requireNonNullElse(beat, "");
            based = Objects.requireNonNullElse(based, "");
            languages = Objects.requireNonNullElse(languages, "");
            education = Objects.requireNonNullElse(education, "");
            awards = Objects.requireNonNullElse(awards, "");
        }
    }

    /** Something they made elsewhere; the address may be empty. */
    public record Work(String title, String address) {}
}
