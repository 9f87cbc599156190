package org.masthead.reprint.page;

/**
 * The licence on the pages of its holder and the desk.
 *
 * @param standing as one word: licensed, expired, revoked
 * @param delivery the path of the text to use; empty when it is not to be used
 */
public record LicenceBox(String number, String path, String standing, String until, String delivery) {}
