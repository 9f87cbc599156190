package org.masthead.discussion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.masthead.discussion.page.CommentPage;

/** Why moderators do not show a comment, as its writer is told. */
enum RemovalReason {
    SPAM("Advertising", "It advertises something, or says the same thing over and over."),
    ABUSE("Abuse", "It attacks or insults somebody. Say what you think of what they said instead."),
    HATE("Hate", "It is against people for what they are."),
    PRIVACY("Privacy", "It tells of somebody what is nobody’s business."),
    FALSEHOOD("Falsehood", "It states as a fact something that is not so, and that does harm."),
    OFF_TOPIC("Off topic", "It has nothing to do with the story."),
    INCITEMENT("Violence", "It calls for violence, or makes light of it."),
    ILLEGAL("Illegal", "It is against the law."),
    OTHER("Other", "It does not keep to the rules of this discussion.");

    private final String words;
    private final String told;

    RemovalReason(String words, String told) {
        this.words = words;
        this.told = told;
    }

    String words() {
        return words;
    }

    /** What the writer is told. */
    String told() {
        return told;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<RemovalReason> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    static List<CommentPage.Choice> choices() {
        return Arrays.stream(values())
                .map(one -> new CommentPage.Choice(one.key(), one.words()))
                .toList();
    }
}
