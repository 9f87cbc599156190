package org.masthead.moderation;

/** A story that is closed takes no more comments. */
final class ClosedCheck implements Check {

    @Override
    public String name() {
        return "closed";
    }

    @Override
    public Ruling of(Remark remark) {
        if (!remark.place().closed()) return PASS;
        return reject("This story takes no more comments. What others wrote can still be read.", "");
    }
}
