package org.masthead.moving;

/**
 * A picture by its address on the old site; the rest may be empty.
 *
 * @param credit whose it is
 */
public record OldPicture(String address, String caption, String alt, String credit) {}
