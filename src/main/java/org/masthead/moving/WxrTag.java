package org.masthead.moving;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The tag that begins an element of an export.
 *
 * @param written its name with its prefix, as it stands
 * @param empty whether the element ends with it
 */
record WxrTag(String written, Map<String, String> attributes, boolean empty) {

    private static final Pattern NAME = Pattern.compile("[^\\s/>=\"']+");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<![\\w:.-])([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    /** @param inside what stands between the brackets */
    static WxrTag of(String inside) {
        var name = NAME.matcher(inside);
        var written = name.find() ? name.group() : inside;
        var attributes = new LinkedHashMap<String, String>();
        var matcher = ATTRIBUTE.matcher(inside);
        while (matcher.find()) {
            var value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            attributes.putIfAbsent(matcher.group(1), Parser.unescapeEntities(value, true));
        }
        return new WxrTag(written, attributes, inside.endsWith("/"));
    }

    String prefix() {
        var colon = written.indexOf(':');
        return colon < 0 ? "" : written.substring(0, colon);
    }

    String local() {
        return written.substring(written.indexOf(':') + 1);
    }
}
