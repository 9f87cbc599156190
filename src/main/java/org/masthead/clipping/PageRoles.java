package org.masthead.clipping;

import static org.masthead.clipping.Clipping.Role.*;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Role;

/** Says what each block of a page is, by where it stands and by its words, as far as these tell. */
final class PageRoles {

    /** What stands around a story, in places of its own. */
    static final Set<Role> FURNITURE = EnumSet.of(
            COMMENTS,
            POLL_QUESTION,
            POLL_OPTION,
            POLL_CONTROL,
            CONSENT,
            NEWSLETTER,
            ADVERTISEMENT,
            RELATED_STORIES,
            MOST_READ,
            VIDEO_RAIL,
            LATEST_STORIES,
            SHARE,
            PAGE_LINKS,
            CONTINUES,
            ENTIRE_STORY,
            AUTHOR_BIOGRAPHY,
            NAVIGATION,
            FOOTER,
            TOPICS,
            SUBSCRIPTION,
            COPYRIGHT,
            REPRINT,
            OTHER);

    /** What a line is by its own words, wherever it stands. */
    private static final Set<Role> OWN = EnumSet.of(COPYRIGHT, REPRINT, CONTINUES, ENTIRE_STORY);

    private static final Map<String, Role> TAGS = Map.of(
            "nav",
            NAVIGATION,
            "footer",
            FOOTER,
            "aside",
            OTHER,
            "form",
            OTHER,
            "dialog",
            OTHER,
            "figcaption",
            CAPTION,
            "figure",
            CAPTION,
            "menu",
            NAVIGATION,
            "amp-ad",
            ADVERTISEMENT,
            "amp-sidebar",
            NAVIGATION);

    private static final Map<String, Role> LANDMARKS = Map.of(
            "navigation",
            NAVIGATION,
            "banner",
            NAVIGATION,
            "search",
            NAVIGATION,
            "contentinfo",
            FOOTER,
            "complementary",
            OTHER,
            "dialog",
            OTHER,
            "menubar",
            NAVIGATION,
            "alert",
            OTHER);

    /** Furniture that never has sentences: whatever has this name and some of them is something else. */
    private static final Set<Role> WORDLESS = EnumSet.of(SHARE, TOPICS, PAGE_LINKS, NAVIGATION);

    private static final int MOST_IN_FURNITURE = 60;
    private static final double WHOLE_STORY = 0.4;
    private static final int LONG = 25;
    private static final int NEAR = 4;

    private final PageVocabulary vocabulary = new PageVocabulary();
    private final Map<Element, Integer> prose = new IdentityHashMap<>();
    private final Map<Element, Found> sections = new IdentityHashMap<>();
    private final Set<Element> headlined;
    private final Set<Element> teasers;
    private final Map<Element, Role> headed;
    private final Set<PageBlock> legends;
    private final boolean nameless;
    private int allProse;

    private record Found(@Nullable Role role) {}

    private PageRoles(List<PageBlock> blocks, boolean nameless) {
        this.nameless = nameless;
        for (var block : blocks) {
            if (!block.prose()) continue;
            allProse += block.words();
            for (Element up = block.place(); up != null; up = up.parent()) prose.merge(up, block.words(), Integer::sum);
        }
        headlined = headlined(blocks);
        teasers = PageTeasers.among(blocks);
        headed = PageHeaded.among(blocks, headlined);
        legends = PageLegends.among(blocks);
    }

    /** What a headline of the first rank stands in. */
    private static Set<Element> headlined(List<PageBlock> blocks) {
        Set<Element> headlined = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var block : blocks) {
            if (!block.place().normalName().equals("h1")) continue;
            for (Element up = block.place(); up != null && headlined.add(up); ) up = up.parent();
        }
        return headlined;
    }

    /**
     * For each block its role, or null where nothing tells.
     *
     * @param nameless whether to believe only the plainest names
     */
    static List<@Nullable Role> of(List<PageBlock> blocks, boolean nameless) {
        var reading = new PageRoles(blocks, nameless);
        var roles = new ArrayList<@Nullable Role>();
        for (var block : blocks) roles.add(reading.role(block));
        return roles;
    }

    private @Nullable Role role(PageBlock block) {
        var worded = block.worded();
        if (worded != null && OWN.contains(worded)) return worded;
        var section = section(block.place());
        if (section != null || block.shows()) return section;
        var part = part(block);
        return part == null || part == BODY ? worded : part;
    }

    /** The part of the page that an element stands in, if it is furniture. */
    private @Nullable Role section(@Nullable Element element) {
        if (element == null || element.normalName().equals("body")) return null;
        var known = sections.get(element);
        if (known != null) return known.role;
        var around = section(element.parent());
        var own = around == COMMENTS ? null : furniture(element, around);
        var role = own == null ? around : own;
        sections.put(element, new Found(role));
        return role;
    }

    private @Nullable Role furniture(Element element, @Nullable Role around) {
        if (teasers.contains(element)) return around == null || around == OTHER ? RELATED_STORIES : around;
        var head = headed.get(element);
        if (head != null && !holdsStory(element, head)) return head;
        var role = named(element);
        if (nameless && role != COMMENTS && role != NAVIGATION && role != FOOTER && role != CONSENT) return null;
        return role == null || !FURNITURE.contains(role) || holdsStory(element, role) ? null : role;
    }

    private @Nullable Role named(Element element) {
        var role = vocabulary.named(element);
        if (role != null) return role;
        var landmark = LANDMARKS.get(element.attr("role"));
        return landmark == null ? TAGS.get(element.normalName()) : landmark;
    }

    /** A name does not make furniture of what holds much of the page's prose: it is the story, oddly named. */
    private boolean holdsStory(Element element, Role role) {
        if (element.attr("itemprop").equals("articleBody")) return true;
        var told = prose.getOrDefault(element, 0);
        if (WORDLESS.contains(role) && told > MOST_IN_FURNITURE) return true;
        if (told < WHOLE_STORY * allProse || told == 0) return false;
        return role != COMMENTS || headlined.contains(element);
    }

    private @Nullable Role part(PageBlock block) {
        if (legends.contains(block)) return CAPTION;
        if (nameless) return null;
        var up = block.place();
        for (var i = 0; i < NEAR && up != null && !up.normalName().equals("body"); i++) {
            var role = named(up);
            if (role == BYLINE && block.prose() && isBiography(up)) return AUTHOR_BIOGRAPHY;
            if (role != null && !FURNITURE.contains(role) && fits(role, block, up)) return role;
            up = up.parent();
        }
        return inline(block);
    }

    /** Sentences where the byline is: about the writer. */
    private boolean isBiography(Element named) {
        var told = prose.getOrDefault(named, 0);
        return told < 150 && told < WHOLE_STORY * allProse;
    }

    private boolean fits(Role role, PageBlock block, Element named) {
        if (prose.getOrDefault(named, 0) > 120
                && !(role == CAPTION && named.normalName().equals("figcaption"))) return false;
        if (role == CAPTION && block.kind() == PageBlock.Kind.TABLE) return false;
        if (role == DECK && prose.getOrDefault(named, 0) > 60) return false;
        return role == CAPTION || role == DECK || role == PULL_QUOTE || role == CORRECTION || block.words() < LONG;
    }

    /** What the one element that all its words are in says. */
    private @Nullable Role inline(PageBlock block) {
        if (block.nodes().stream().filter(node -> node instanceof Element).count() != 1) return null;
        for (var node : block.nodes()) {
            if (!(node instanceof Element element)
                    || !PageText.tidy(element.text()).equals(block.text())) continue;
            var role = named(element);
            if (role != null && (FURNITURE.contains(role) ? block.words() < LONG : fits(role, block, element)))
                return role;
            if (element.normalName().equals("time")) return DATE;
        }
        return null;
    }
}
