package org.masthead.house;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The paper's own colours and fonts: its values for the stylesheet's custom properties. A colour holds in the light; in
 * the dark the stylesheet's own stands, unless the paper names one with {@code dark-} before it.
 */
final class Look {

    private static final Set<String> COLOURS =
            Set.of("paper", "ink", "soft", "line", "rule", "tint", "accent", "alarm", "on-alarm", "picture", "logo");
    private static final Pattern NAME = Pattern.compile("(?:dark-)?[a-z][a-z0-9-]{0,40}");
    private static final Pattern VALUE = Pattern.compile("[#a-zA-Z0-9 .,%()\"'/_-]{1,200}");

    private static final Pattern FETCHING = Pattern.compile("(?i)(?:url|src|image-set|image)\\s*\\(");
    private static final Pattern STRING = Pattern.compile("\"[^\"]*\"|'[^']*'");
    private static final Pattern GROUP = Pattern.compile("\\([^()]*\\)");

    private Look() {}

    static String stylesheet(Map<String, String> look) {
        var both = new StringBuilder();
        var light = new StringBuilder();
        var dark = new StringBuilder();
        look.forEach((name, value) -> {
            check(name, value);
            if (name.startsWith("dark-")) set(dark, name.substring("dark-".length()), value);
            else set(COLOURS.contains(name) ? light : both, name, value);
        });
        return ":root{" + both + "}\n"
                + "@media not (prefers-color-scheme:dark){:root{" + light + "}}\n"
                + "@media (prefers-color-scheme:dark){:root{" + dark + "}}\n";
    }

    private static void check(String name, String value) {
        if (!NAME.matcher(name).matches() || !plain(value)) {
            throw new IllegalArgumentException(
                    "masthead.paper.look: “" + name + ": " + value + "” is not a plain CSS value");
        }
    }

    private static void set(StringBuilder properties, String name, String value) {
        properties.append("--").append(name).append(':').append(value).append(';');
    }

    /** Nothing that fetches, and nothing left open that would swallow what follows. */
    private static boolean plain(String value) {
        if (!VALUE.matcher(value).matches() || FETCHING.matcher(value).find()) return false;
        var rest = STRING.matcher(value).replaceAll("");
        for (var before = ""; !before.equals(rest); ) {
            before = rest;
            rest = GROUP.matcher(rest).replaceAll("");
        }
        return rest.chars().noneMatch(c -> "\"'()".indexOf(c) >= 0);
    }
}
