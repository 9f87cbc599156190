package org.masthead.gate.page;

import org.masthead.house.page.Head;

/**
 * The codes of somebody's telephone: as they are, or to be set up.
 *
 * @param kept whether they are set up
 * @param recoveryLeft how many recovery codes are left
 * @param secret what a telephone is to keep, in letters; empty where it has it
 * @param picture the same for its camera
 * @param to where to go then
 * @param wrong what was wrong with the code, or empty
 */
public record CodesPage(
        Head head, boolean kept, int recoveryLeft, String secret, String picture, String to, String wrong) {

    public static CodesPage kept(int recoveryLeft, String to) {
        return new CodesPage(Head.unlisted("Codes from your telephone"), true, recoveryLeft, "", "", to, "");
    }

    public static CodesPage offered(String secret, String picture, String to, String wrong) {
        return new CodesPage(Head.unlisted("Codes from your telephone"), false, 0, secret, picture, to, wrong);
    }

    /** In groups of four, as people type it. */
    public String spelled() {
        return secret.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
