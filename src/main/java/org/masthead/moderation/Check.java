package org.masthead.moderation;

/** One thing to look at in a comment. */
interface Check {

    Ruling PASS = new Ruling.Pass();

    /** As moderators and counts name it: {@code links}. */
    String name();

    Ruling of(Remark remark);

    /** Whether the paper's own people need not pass it. */
    default boolean sparesStaff() {
        return true;
    }

    default Ruling hold(String reason, String found) {
        return new Ruling.Hold(name(), reason, found);
    }

    default Ruling reject(String reason, String found) {
        return new Ruling.Reject(name(), reason, found);
    }
}
