package org.masthead.agency;

import java.util.Map;
import java.util.regex.Pattern;

/** Whose the stories of a feed are: what it says of copyright, else the feed itself. */
final class FeedRights {

    private static final Pattern NOT_THE_HOLDER = Pattern.compile(
            "(?i)copyrights?|©|\\(c\\)|&copy;|all rights reserved|\\b\\d{4}(?:\\s*[-\\u2013]\\s*\\d{4})?\\b");
    private static final Pattern EDGES = Pattern.compile("^[\\s.,;:\\u2013-]+|[\\s.,;:\\u2013-]+$");
    private static final int LONGEST_HOLDER = 100;

    private FeedRights() {}

    /** @param said what the story itself says; may be empty */
    static void tell(String said, Map<String, String> feed, Writing writing) {
        var notice = said.isEmpty() ? feed.getOrDefault("copyright", feed.getOrDefault("rights", "")) : said;
        var line = notice.replaceAll("\\s+", " ").strip();
        writing.say("copyrightNotice", line);
        var holder = EDGES.matcher(NOT_THE_HOLDER.matcher(line).replaceAll(" ").replaceAll("\\s+", " "))
                .replaceAll("");
        writing.say("copyrightHolder", holder.length() <= LONGEST_HOLDER ? holder : "");
        writing.say("copyrightHolder", feed.getOrDefault("title", ""));
    }
}
