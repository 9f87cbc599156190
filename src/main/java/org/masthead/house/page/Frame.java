package org.masthead.house.page;

import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: the paper's name, the sections, and the furniture that other rooms put there.
 *
 * @param section the slug of the section this page belongs to, or empty
 * @param desk what stands around a page of the desk in place of the paper's head and foot; null on the readers' pages
 * @param banners furniture across the top: breaking news
 * @param rail furniture beside or below the page: latest stories
 * @param address the paper's own address, for what must be whole
 */
public record Frame(
        String paper,
        String motto,
        String place,
        int founded,
        String about,
        String holder,
        String contact,
        int year,
        String language,
        String direction,
        String address,
        @Nullable String logo,
        List<NavItem> sections,
        String section,
        @Nullable Content desk,
        List<Content> banners,
        List<Content> rail,
        Assets assets) {

    /**
     * The same around a sample of the paper, which says and wears something else.
     *
     * @param wear the address of a stylesheet with other colours and fonts
     */
    public Frame sampling(
            String newPaper, String newMotto, String newPlace, int newFounded, String newAbout, String wear) {
        return new Frame(
                newPaper,
                newMotto,
                newPlace,
                newFounded,
                newAbout,
                holder,
                contact,
                year,
                language,
                direction,
                address,
                logo,
                sections,
                section,
                null,
                List.of(),
                List.of(),
                assets.wearing(wear));
    }

    /** One section in the navigation. */
    public record NavItem(String slug, String name) {}

    /**
     * The addresses of the paper's stylesheets and scripts, each with its fingerprint, so that browsers may keep them
     * for ever.
     */
    public record Assets(
            String style,
            String look,
            String script,
            String icon,
            List<String> fonts,
            String deskStyle,
            String deskScript) {

        Assets wearing(String newLook) {
            return new Assets(style, newLook, script, icon, fonts, deskStyle, deskScript);
        }
    }
}
