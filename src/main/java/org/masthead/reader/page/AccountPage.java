package org.masthead.reader.page;

import org.masthead.house.page.Head;

/**
 * Somebody's own account.
 *
 * @param name as other readers see it, or as it was typed
 * @param face the address of their picture
 * @param path the address of their public page
 * @param role what they are at the paper, or empty
 * @param wrong what was wrong with the name or the words about them, or empty
 * @param saved whether it was just saved
 */
public record AccountPage(
        Head head,
        String name,
        String bio,
        String email,
        String face,
        String path,
        String role,
        String wrong,
        boolean saved) {}
