package org.masthead.clipping;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The letters that papers put after a time of day: EDT, ET, MEZ, GMT+2. */
final class TextZones {

    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC)?\\s?([+-])(\\d{1,2}):?(\\d{2})?");

    private static final Map<String, String> ZONES = zones("""
            Z UTC GMT WET            Z
            ET EASTERN               America/New_York
            CT CENTRAL               America/Chicago
            MT MOUNTAIN              America/Denver
            PT PACIFIC               America/Los_Angeles
            EDT AST                  -04:00
            EST CDT                  -05:00
            CST MDT                  -06:00
            MST PDT                  -07:00
            PST AKDT                 -08:00
            AKST                     -09:00
            HST                      -10:00
            BST IST CET MEZ WEST     +01:00
            CEST MESZ EET SAST       +02:00
            EEST MSK                 +03:00
            HKT SGT                  +08:00
            JST KST                  +09:00
            AEST                     +10:00
            AEDT                     +11:00
            NZST                     +12:00
            NZDT                     +13:00
            """);

    private TextZones() {}

    /** Null when they are no zone. */
    static @Nullable ZoneId of(@Nullable String said) {
        if (said == null) return null;
        var name = said.strip().toUpperCase(Locale.ROOT).replace('\u2212', '-').replace(" TIME", "");
        var offset = OFFSET.matcher(name);
        if (offset.matches()) return offset(offset.group(1), offset.group(2), offset.group(3));
        var known = ZONES.get(name);
        return known == null ? null : ZoneId.of(known);
    }

    private static @Nullable ZoneId offset(String sign, String hours, @Nullable String minutes) {
        try {
            var two = hours.length() == 1 ? "0" + hours : hours;
            return ZoneOffset.of(sign + two + ":" + (minutes == null ? "00" : minutes));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Map<String, String> zones(String table) {
        var zones = new HashMap<String, String>();
        table.lines().forEach(line -> {
            var words = line.split("\\s+");
            for (var i = 0; i + 1 < words.length; i++) zones.put(words[i], words[words.length - 1]);
        });
        return zones;
    }
}
