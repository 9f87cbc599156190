package org.masthead.writing;

import java.net.URI;
import java.util.regex.Pattern;

/** Where somebody came to a story from, and goes back to when they let it go: the board, a list, or their own work. */
final class CameFrom {

    private static final String WORK = "/desk/work";
    private static final Pattern DESK = Pattern.compile("/desk(?:/[A-Za-z0-9_-]+)*(?:\\?[A-Za-z0-9_=&%.-]*)?");

    private CameFrom() {}

    /** @param referrer the address that the browser says it came from; may be anything */
    static String of(String referrer, long story) {
        try {
            var from = URI.create(referrer);
            var path = from.getRawPath() == null ? "" : from.getRawPath();
            return path.equals(EditorPages.path(story))
                    ? WORK
                    : checked(from.getRawQuery() == null ? path : path + "?" + from.getRawQuery());
        } catch (IllegalArgumentException notAnAddress) {
            return WORK;
        }
    }

    /** A page of the desk; what is none leads to their own work. */
    static String checked(String path) {
        return DESK.matcher(path).matches() ? path : WORK;
    }
}
