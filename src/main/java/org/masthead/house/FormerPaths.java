package org.masthead.house;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Knows where readers are to be sent who ask at an address that another system gave out before this paper had it. */
public interface FormerPaths {

    /**
     * The path that answers now, starting with a slash; nothing where none of ours ever answered there.
     *
     * @param former as {@link #written} writes it
     */
    Optional<String> now(String former);

    /** One way of writing for all ways of asking: decoded, and without a slash at its end. */
    static String written(String path, @Nullable String query) {
        var plain = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        var whole = query == null || query.isEmpty() ? plain : plain + "?" + query;
        try {
            return Characters.clean(URLDecoder.decode(whole.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Characters.clean(whole);
        }
    }
}
