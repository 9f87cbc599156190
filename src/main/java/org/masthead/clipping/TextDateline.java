package org.masthead.clipping;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The place a story was written from, at the head of its first paragraph: “AVERLEY, Oct. 4 (Reuters) —”.
 *
 * @param place all of it but the dash: {@code AVERLEY, Oct. 4 (Reuters)}
 * @param end where the paragraph proper begins
 */
record TextDateline(String place, int end) {

    static final TextDateline NONE = new TextDateline("", 0);

    private static final String CITY =
            "(?:\\p{Lu}[\\p{Lu}.'’-]+|\\p{Lu}\\.(?:\\p{Lu}\\.)+)(?:[ /](?:\\p{Lu}[\\p{Lu}.'’-]*|de|du|la|sur|am)){0,6}";
    private static final String REST =
            "(?:,\\s*[\\p{L}.][\\p{L}. ]{0,25}?\\.?)?(?:,?\\s*\\(?\\p{Lu}\\p{Ll}{2,8}\\.?\\s+\\d{1,2}(?"
                    + ":,\\s*\\d{4})?\\)?)?";
    private static final String AGENCY =
            "\\((?:\\p{Lu}[\\p{L}.&-]*|dpa|afp|epd|ots|kna)(?: \\p{Lu}?[\\p{L}.&/-]+){0,4}\\)";
    private static final String DASH = "\\s*(?:[—–―]+|--+|-(?=\\s)|_)\\s*";

    private static final Pattern LINE = Pattern.compile(
            "(?U)^(?:\\p{L}{2,30}/)?(" + CITY + REST + "(?:,?\\s*" + AGENCY + ")?)" + DASH + "(?=\\S|$)");
    private static final Pattern WITH_AGENCY =
            Pattern.compile("(?U)^((?:\\p{Lu}[\\p{L}.'’-]*(?:[ ,/]+(?:\\p{L}[\\p{L}.'’-]*|\\d{1,2})){0,6}\\s*)?"
                    + AGENCY + ")(?:" + DASH + "|\\s*[-:.]\\s+)(?=\\S|$)");

    private static final Pattern MIXED =
            Pattern.compile("(?U)^(\\p{Lu}\\p{Ll}[\\p{L}.'’]+(?: \\p{Lu}[\\p{L}.'’]+){0,2}(?:, \\p{Lu}[\\p{L}.]{1,14})"
                    + "{0,2})\\s*(?:[—–―]|--)\\s*(?=\\p{Lu})");
    private static final List<Pattern> PATTERNS = List.of(LINE, WITH_AGENCY, MIXED);
    private static final int LONGEST = 90;

    static TextDateline of(String paragraph) {
        var beginning = paragraph.substring(0, Math.min(paragraph.length(), 2 * LONGEST));
        for (var pattern : PATTERNS) {
            var found = pattern.matcher(beginning);
            if (found.find() && found.group(1).length() <= LONGEST) {
                return new TextDateline(found.group(1).strip().replaceFirst("(?<=\\p{Lu}{3})\\.$", ""), found.end());
            }
        }
        return NONE;
    }

    boolean found() {
        return end > 0;
    }
}
