package org.masthead.mail;

/**
 * A letter by e-mail.
 *
 * @param to an address
 * @param subject one line
 * @param text plain words; addresses of our own pages whole, each on a line of its own
 * @param unsubscribe the path at which one POST ends such letters (RFC 8058), or empty where there is nothing to end
 */
public record Letter(String to, String subject, String text, String unsubscribe) {

    public Letter {
        if ((to + subject + unsubscribe).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A letter's address and subject are each one line");
        }
    }

    /** One that somebody asked for or has to know. */
    public Letter(String to, String subject, String text) {
        this(to, subject, text, "");
    }
}
