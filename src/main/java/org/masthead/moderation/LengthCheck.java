package org.masthead.moderation;

import java.util.function.Supplier;

/** A comment says something, and leaves room for others. */
final class LengthCheck implements Check {

    private final Supplier<ModerationSettings> settings;

    LengthCheck(Supplier<ModerationSettings> settings) {
        this.settings = settings;
    }

    @Override
    public String name() {
        return "length";
    }

    /** The paper's own people keep to it too. */
    @Override
    public boolean sparesStaff() {
        return false;
    }

    @Override
    public Ruling of(Remark remark) {
        var longest = settings.get().longest();
        if (remark.text().codePoints().noneMatch(LengthCheck::says)) {
            return reject("There are no words in your comment yet. Write some, and send it again.", "");
        }
        var length = remark.text().codePointCount(0, remark.text().length());
        if (length <= longest) return PASS;
        return reject(
                "Your comment has %,d characters, and there is room for %,d. Please shorten it, or send it in parts."
                        .formatted(length, longest),
                length + " characters");
    }

    /** Applause in pictures says something too. */
    private static boolean says(int one) {
        return Character.isLetterOrDigit(one) || Character.getType(one) == Character.OTHER_SYMBOL;
    }
}
