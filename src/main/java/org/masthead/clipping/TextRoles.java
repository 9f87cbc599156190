package org.masthead.clipping;

import java.util.Arrays;
import java.util.List;
import org.masthead.clipping.Clipping.Role;

/** Gives each piece of a page its role: from what it says of itself, and from the stretch of the page it lies in. */
final class TextRoles {

    private TextRoles() {}

    /** As many roles as there are pieces. */
    static List<Role> of(TextPage page) {
        var roles = new Role[page.pieces().size()];
        Arrays.fill(roles, Role.OTHER);
        new TextHead(page, roles).give();
        new TextBodyRoles(page, roles).give();
        new TextRails(page, roles).give();
        return List.of(roles);
    }
}
