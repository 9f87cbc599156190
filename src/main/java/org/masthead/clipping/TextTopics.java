package org.masthead.clipping;

import java.util.LinkedHashSet;
import java.util.List;
import org.masthead.clipping.Clipping.Role;

/** What a page says its story is about: “Topics: harbor, courts”, or a list under “Tags”. */
final class TextTopics {

    private static final int LONGEST = 60;

    private TextTopics() {}

    static List<String> of(TextStory story) {
        var topics = new LinkedHashSet<String>();
        for (var at : story.at(Role.TOPICS)) {
            for (var topic : story.pieces()
                    .get(at)
                    .words()
                    .replaceFirst("^[^:]{1,40}:\\s*", "")
                    .split("\\s*[,;|•·/\\t#]\\s*")) {
                var name = topic.strip();
                var heading = TextPhrases.of(TextPhrases.plain(name));
                if (!name.isEmpty() && name.length() <= LONGEST && (heading == null || heading.role() != Role.TOPICS))
                    topics.add(name);
            }
        }
        return List.copyOf(topics);
    }
}
