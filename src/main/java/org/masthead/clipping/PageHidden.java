package org.masthead.clipping;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Tells what a page keeps from its readers' eyes. */
final class PageHidden {

    private static final Pattern STYLE =
            Pattern.compile("(?i)(^|[;\\s])(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final Pattern NAME = Pattern.compile("(?i)(^|\\s)(hidden|hide|is-hidden|u-hidden|invisible|d-none|"
            + "(screen-?reader|sr)(-?only|-?text)?|visually-?hidden|visuallyhidden|offscreen|off-screen|a11y-hidden|"
            + "assistive-text|element-invisible|print-?only|only-?print)(\\s|$)");
    private static final Pattern SHOWN_SOMEWHERE =
            Pattern.compile("(?i)(^|\\s)\\w+[:-](block|flex|grid|inline\\S*|visible)(\\s|$)");

    private final Map<Node, Boolean> known = new IdentityHashMap<>();

    boolean is(@Nullable Node node) {
        if (node == null) return false;
        var already = known.get(node);
        if (already != null) return already;
        var hidden = itself(node) || is(node.parent());
        known.put(node, hidden);
        return hidden;
    }

    private static boolean itself(Node node) {
        if (!(node instanceof Element element)) return false;
        if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) return true;
        if (element.attr("aria-hidden").equals("true")) return true;
        if (STYLE.matcher(element.attr("style")).find()) return true;
        var names = element.attr("class");
        return NAME.matcher(names).find() && !SHOWN_SOMEWHERE.matcher(names).find();
    }
}
