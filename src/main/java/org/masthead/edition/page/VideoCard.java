package org.masthead.edition.page;

import org.masthead.house.page.Image;
import org.masthead.house.page.When;

/**
 * A video as rails and lists show it.
 *
 * @param length as players write it: {@code 1:05}
 * @param site the other site that plays it, or empty
 */
public record VideoCard(
        long id, String path, String title, String description, String length, String site, When taken, Image poster) {}
