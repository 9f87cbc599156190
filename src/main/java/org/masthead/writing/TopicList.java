package org.masthead.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names in one line with commas between them; a name that has a comma itself stands in quotation marks. */
final class TopicList {

    private static final Pattern NAME = Pattern.compile("\\s*(?:\"([^\"]*)\"|([^,\n]*))\\s*(?:[,\n]|$)");

    private TopicList() {}

    static String written(List<String> names) {
        return names.stream()
                .map(name -> name.contains(",") ? "\"" + name.replace("\"", "") + "\"" : name)
                .collect(Collectors.joining(", "));
    }

    static List<String> read(String text) {
        var names = new ArrayList<String>();
        var found = NAME.matcher(text);
        while (found.find() && found.start() < text.length()) {
            var quoted = found.group(1);
            var name = (quoted == null ? found.group(2) : quoted)
                    .replaceAll("\\s+", " ")
                    .strip();
            if (!name.isEmpty() && !names.contains(name)) names.add(name);
        }
        return names;
    }
}
