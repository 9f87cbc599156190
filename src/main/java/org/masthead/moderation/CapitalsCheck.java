package org.masthead.moderation;

/** Whoever writes in capitals throughout is read first. */
final class CapitalsCheck implements Check {

    /** Fewer letters may well be the names of a few authorities. */
    private static final int FEW = 20;

    private static final double MOST = 0.7;

    @Override
    public String name() {
        return "capitals";
    }

    @Override
    public Ruling of(Remark remark) {
        var capitals = remark.text().codePoints().filter(Character::isUpperCase).count();
        var small = remark.text().codePoints().filter(Character::isLowerCase).count();
        if (capitals + small < FEW || capitals <= MOST * (capitals + small)) return PASS;
        return hold(
                "Your comment is nearly all in capitals, so a moderator reads it first. In ordinary letters it can stand at once.",
                capitals + " capitals of " + (capitals + small) + " letters");
    }
}
