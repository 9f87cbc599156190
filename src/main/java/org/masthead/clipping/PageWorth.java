package org.masthead.clipping;

import static org.masthead.clipping.Clipping.Role.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Role;

/** How much a block speaks for its surroundings being the story: sentences for, labels and links against. */
final class PageWorth {

    private static final Set<Role> NEUTRAL = EnumSet.of(
            CAPTION,
            CREDIT,
            PICTURE,
            DECK,
            HEADLINE,
            KICKER,
            DATELINE,
            DATE,
            BYLINE,
            PULL_QUOTE,
            COPYRIGHT,
            REPRINT,
            CONTINUES,
            ENTIRE_STORY,
            PAGE_LINKS,
            AUTHOR_BIOGRAPHY,
            ADVERTISEMENT);

    /** A story follows its headline, so where that stands speaks for what comes next, as some sentences would. */
    private static final double HEADLINE_WORTH = 15;

    private PageWorth() {}

    static double[] of(PageReading page, int headline, List<@Nullable Role> roles, boolean hiddenToo) {
        var worth = new double[page.blocks().size()];
        for (var i = 0; i < worth.length; i++) {
            var block = page.block(i);
            worth[i] = block.hidden() && !hiddenToo ? 0 : of(block, roles.get(i));
        }
        if (headline >= 0 && page.block(headline).kind() == PageBlock.Kind.HEADING) worth[headline] = HEADLINE_WORTH;
        return worth;
    }

    private static double of(PageBlock block, @Nullable Role role) {
        if (block.words() == 0) return 0;
        if (role != null && NEUTRAL.contains(role)) return -0.5;
        if (role != null && PageRoles.FURNITURE.contains(role)) return -2 - Math.min(8, block.words() * 0.2);
        if (block.kind() == PageBlock.Kind.HEADING) return block.linked() > 0.5 ? -3 : 0;
        if (block.kind() == PageBlock.Kind.CONTROL) return -2;
        if (block.linked() > 0.5) return -2 - Math.min(8, block.words() * 0.2);
        var told = block.words() * (1 - block.linked());
        if (block.sentence() || block.words() >= 20) return told;
        return block.place().normalName().equals("li") && block.words() >= 4 ? 0.1 : -0.3;
    }
}
