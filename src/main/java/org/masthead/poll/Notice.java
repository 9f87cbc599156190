package org.masthead.poll;

import org.jspecify.annotations.Nullable;

/** What a reader is told above the results after sending a vote. */
enum Notice {
    COUNTED("Thank you. Your vote is in."),
    ALREADY("You have voted on this question before: your first vote stands, and this one was not counted."),
    CLOSED("This question has closed: your vote came too late and was not counted."),
    MARK("Your vote was not counted: your browser showed a mark that is not of this question. "
            + "It has been taken away; please vote again.");

    private final String words;

    Notice(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** As it stands in an address. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    static String words(@Nullable String word) {
        for (var notice : values()) if (notice.word().equals(word)) return notice.words;
        return "";
    }

    static Notice of(Ballot.Outcome outcome) {
        return switch (outcome) {
            case COUNTED -> COUNTED;
            case ALREADY -> ALREADY;
            case CLOSED -> CLOSED;
        };
    }
}
