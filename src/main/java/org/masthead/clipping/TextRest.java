package org.masthead.clipping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.masthead.clipping.Clipping.Role;
import org.masthead.clipping.TextOdds.Stretch;

/** What a page says of the part of a story that it does not have. */
final class TextRest {

    private static final Pattern SHOWN =
            Pattern.compile("\\b(?:this is the|you are (?:viewing|reading)|viewing|showing|shown|displayed|displaying|"
                    + "(?:in|by|as|multiple|multi) pages?|page by page|paged|paginated|back to page|end of)\\b");
    private static final Pattern PAGE_OF =
            Pattern.compile("(?i)\\b(\\d{1,2})\\s*(?:of|von|de|sur|van|di|/)\\s*(\\d{1,2})\\b");
    private static final Pattern FROM = Pattern.compile("(?i).*\\bcontinued from\\b.*");
    private static final Set<Stretch> ELSEWHERE = Set.of(Stretch.STORIES, Stretch.POLL, Stretch.COMMENTS);

    private final TextStory story;
    private final Set<Integer> pages = new HashSet<>();
    private int last;

    private TextRest(TextStory story) {
        this.story = story;
        for (var at : story.at(Role.PAGE_LINKS)) page(story.pieces().get(at).text());
    }

    /** A sentence, or nothing when the story is whole as far as the page says. */
    static String of(TextStory story) {
        return new TextRest(story).said();
    }

    private String said() {
        if (isWhole()) return "";
        if (last > 1 && pages.size() == 1) {
            return "The text is page " + pages.iterator().next() + " of " + last
                    + " of the story; the other pages are not here.";
        }
        for (var role : List.of(Role.CONTINUES, Role.ENTIRE_STORY, Role.PAGE_LINKS, Role.SUBSCRIPTION)) {
            for (var at : story.at(role)) {
                if (isMissing(role, at))
                    return "The text is only a part of the story: the page says “"
                            + story.pieces().get(at).text() + "”.";
            }
        }
        return "";
    }

    private boolean isWhole() {
        var shown = story.at(Role.ENTIRE_STORY).stream()
                .anyMatch(at -> SHOWN.matcher(story.pieces().get(at).plain()).find());
        return shown || (last > 0 && pages.size() >= last);
    }

    private boolean isMissing(Role role, int at) {
        var text = story.pieces().get(at).text();
        return switch (role) {
            case CONTINUES ->
                FROM.matcher(text).matches()
                        || (at > story.page().end()
                                && !text.toLowerCase(java.util.Locale.ROOT).contains("below"));
            case PAGE_LINKS ->
                !ELSEWHERE.contains(story.page().stretches().get(at))
                        && at > story.page().body();
            case SUBSCRIPTION ->
                at > story.page().end()
                        && text.matches(
                                "(?i).*\\b(?:(?:to|and) (?:continue|keep|read)|continue reading|the rest|weiterlesen|"
                                        + "la suite|reached your)\\b.*");
            default -> true;
        };
    }

    private void page(String text) {
        var found = PAGE_OF.matcher(text);
        if (!found.find()) return;
        pages.add(Integer.parseInt(found.group(1)));
        last = Math.max(last, Integer.parseInt(found.group(2)));
    }
}
