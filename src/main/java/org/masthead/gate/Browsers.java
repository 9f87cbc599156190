package org.masthead.gate;

import java.util.LinkedHashMap;
import java.util.Map;

/** What people call the browser that names itself by a long line of product names. */
final class Browsers {

    private static final Map<String, String> PROGRAMS = new LinkedHashMap<>();
    private static final Map<String, String> MACHINES = new LinkedHashMap<>();

    /** In the order in which they tell: every browser claims to be some of those below it. */
    static {
        PROGRAMS.put("Edg", "Edge");
        PROGRAMS.put("OPR/", "Opera");
        PROGRAMS.put("SamsungBrowser/", "Samsung Internet");
        PROGRAMS.put("Vivaldi/", "Vivaldi");
        PROGRAMS.put("Firefox/", "Firefox");
        PROGRAMS.put("FxiOS/", "Firefox");
        PROGRAMS.put("CriOS/", "Chrome");
        PROGRAMS.put("Chromium/", "Chromium");
        PROGRAMS.put("Chrome/", "Chrome");
        PROGRAMS.put("Safari/", "Safari");
        MACHINES.put("iPhone", "an iPhone");
        MACHINES.put("iPad", "an iPad");
        MACHINES.put("Android", "Android");
        MACHINES.put("Windows", "Windows");
        MACHINES.put("Mac OS X", "a Mac");
        MACHINES.put("CrOS", "a Chromebook");
        MACHINES.put("Linux", "Linux");
    }

    private Browsers() {}

    static String words(String agent) {
        var program = first(PROGRAMS, agent);
        var machine = first(MACHINES, agent);
        if (program.isEmpty()) return machine.isEmpty() ? "A browser" : "A browser on " + machine;
        return machine.isEmpty() ? program : program + " on " + machine;
    }

    private static String first(Map<String, String> names, String agent) {
        return names.entrySet().stream()
                .filter(one -> agent.contains(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
