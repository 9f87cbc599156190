package org.masthead.house;

import java.util.Map;
import java.util.regex.Pattern;

/** The paper's own colours and fonts: its values for the stylesheet's custom properties, light and dark. */
final class Look {

    private static final Pattern NAME = Pattern.compile("(?:dark-)?[a-z][a-z0-9-]{0,40}");
    private static final Pattern VALUE = Pattern.compile("[#a-zA-Z0-9 .,%()\"'/_-]{1,200}");

    private Look() {}

    static String stylesheet(Map<String, String> look) {
        var light = new StringBuilder();
        var dark = new StringBuilder();
        look.forEach((name, value) -> {
            if (!NAME.matcher(name).matches() || !VALUE.matcher(value).matches() || value.contains("url(")) {
                throw new IllegalArgumentException(
                        "masthead.paper.look: “" + name + ": " + value + "” is not a plain CSS value");
            }
            if (name.startsWith("dark-"))
                dark.append("--")
                        .append(name.substring(5))
                        .append(':')
                        .append(value)
                        .append(';');
            else light.append("--").append(name).append(':').append(value).append(';');
        });
        return ":root{" + light + "}\n@media (prefers-color-scheme:dark){:root{" + dark + "}}\n";
    }
}
