package org.masthead.agency;

import java.util.regex.Pattern;

/** The name of the element around everything in a file of XML, by the file's beginning. */
final class Root {

    private static final Pattern ASIDE = Pattern.compile(
            "(?s)<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^\\[>]*(?:\\[(?:[^\\]\"']|\"[^\"]*\"|'[^']*')*+\\]\\s*)?>");
    private static final Pattern FIRST =
            Pattern.compile("(?s)[^<{\\[]{0,200}<(?:[\\w.-]+:)?([\\p{L}_][\\w.-]*)(?=[\\s/>]).*");

    private static final Pattern DECLARED = Pattern.compile("<!DOCTYPE\\s+(?:[\\w.-]+:)?([\\w.-]+)");

    private Root() {}

    /** Without its prefix; empty where this is no XML. */
    static String of(String head) {
        var first = FIRST.matcher(ASIDE.matcher(head).replaceAll(""));
        if (first.matches()) return first.group(1);
        var declared = DECLARED.matcher(head);
        return declared.find() ? declared.group(1) : "";
    }
}
