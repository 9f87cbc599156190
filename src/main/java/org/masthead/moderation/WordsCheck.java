package org.masthead.moderation;

/** Words that the paper does not print, and words that a moderator wants to see first, in whatever disguise. */
final class WordsCheck implements Check {

    private final WatchedWord.Kind kind;
    private final WatchedWords words;

    WordsCheck(WatchedWord.Kind kind, WatchedWords words) {
        this.kind = kind;
        this.words = words;
    }

    @Override
    public String name() {
        return kind == WatchedWord.Kind.BANNED ? "banned words" : "suspect words";
    }

    @Override
    public Ruling of(Remark remark) {
        var found = words.in(remark.text()).stream()
                .filter(one -> one.word().kind() == kind)
                .toList();
        if (found.isEmpty()) return PASS;
        var sure = found.stream().filter(one -> !one.doubtful()).findFirst();
        var told = sure.orElse(found.getFirst());
        var seen = told.seen().equals(told.word().word())
                ? told.seen()
                : told.seen() + " = " + told.word().word();
        if (kind == WatchedWord.Kind.BANNED && sure.isPresent()) {
            return reject(
                    "There is a word in your comment that we do not print. Say it without, and send it again.", seen);
        }
        return hold(
                "There is a word in your comment, or what looks like one, that a moderator reads first. Without it your comment can stand at once.",
                seen);
    }
}
