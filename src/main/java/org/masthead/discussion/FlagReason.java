package org.masthead.discussion;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.masthead.discussion.page.CommentPage;

/** Why readers report a comment. */
enum FlagReason {
    SPAM("It is advertising, or the same thing over and over"),
    ABUSE("It insults, threatens or hounds somebody"),
    HATE("It is against people for what they are"),
    PRIVACY("It tells of somebody what is nobody’s business"),
    FALSEHOOD("It says something false that does harm"),
    OFF_TOPIC("It has nothing to do with the story"),
    OTHER("Something else");

    private final String words;

    FlagReason(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<FlagReason> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    static List<CommentPage.Choice> choices() {
        return Arrays.stream(values())
                .map(one -> new CommentPage.Choice(one.key(), one.words()))
                .toList();
    }
}
