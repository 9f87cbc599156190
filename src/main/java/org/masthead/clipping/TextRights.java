package org.masthead.clipping;

import java.util.regex.Pattern;
import org.masthead.clipping.Clipping.Rights;
import org.masthead.clipping.Clipping.Role;

/** Whose a story is: its page's copyright line, taken apart. */
final class TextRights {

    private static final Pattern HOLDER = Pattern.compile(
            "(?i)(?:copyright|©|\\(c\\)|&copy;)(?:[\\s,]|©|\\(c\\)|copyright|\\d{4}(?:\\s*[-–]\\s*\\d{2,4})?|by\\b)*+"
                    + "(?-i:(.+?))(?=[,;]?\\s*(?:[.|•·]\\s*)?(?i:all rights|all content|click|this|reprint|"
                    + "republi|use of|terms|privacy|registration|visit|distributed|powered|tous|alle rechte|"
                    + "todos|tutti|جميع الحقوق|reproduction|material|no part|any use|unauthorized|contact|"
                    + "for reprint|a division|a subsidiary)"
                    + "|[.|•·;]\\s*$|[|•·;]|\\.\\s+(?<!\\b(?:Inc|Co|Cos|Corp|Ltd|St|Bros|Mr|"
                    + "U\\.S)\\.\\s)(?=\\p{Lu})|$)");
    private static final Pattern YEAR_AFTER = Pattern.compile("[\\s,]*\\d{4}(?:\\s*[-–]\\s*\\d{2,4})?$");

    private static final Pattern OFFER = Pattern.compile(
            "(?iu)\\s*[|•·–-]?\\s*\\b(?:click here|for reprint|request (?:a )?reprint|reprint permission)[^.]{0,80}\\.?\\s*$");

    private static final int LONGEST = 1_000;

    private TextRights() {}

    /** The first one below the story, for those above are the site's or a picture's; else the first of all. */
    static Rights of(TextStory story) {
        var lines = story.at(Role.COPYRIGHT);
        if (lines.isEmpty()) return new Rights("", "");
        var at = lines.stream()
                .filter(line -> line > story.page().end())
                .findFirst()
                .orElse(lines.getFirst());
        var notice = withoutOffer(story.pieces().get(at).text());
        return new Rights(holder(notice), notice);
    }

    /** The notice itself, where the way to reprint permission stands on the same line. */
    static String withoutOffer(String notice) {
        return notice.length() > LONGEST ? notice : OFFER.matcher(notice).replaceFirst("");
    }

    static String holder(String notice) {
        var holder = HOLDER.matcher(notice);
        if (notice.length() > LONGEST || !holder.find()) return "";
        return YEAR_AFTER.matcher(holder.group(1).strip()).replaceFirst("").replaceFirst("[,;]$", "");
    }
}
