package org.masthead.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.masthead.byline.Bylines;
import org.masthead.house.Markup;
import org.masthead.newsroom.Editor;
import org.masthead.story.Copy;
import org.masthead.story.Revisions;
import org.masthead.story.Stories;
import org.masthead.topic.Topics;
import org.springframework.stereotype.Component;

/** What the newsroom of Averley is writing at the moment: read from {@code demo/drafts.yml}. */
@Component
class DraftsOfAverley implements Corner {

    private final Stories stories;
    private final Revisions revisions;
    private final Bylines bylines;
    private final Topics topics;

    DraftsOfAverley(Stories stories, Revisions revisions, Bylines bylines, Topics topics) {
        this.stories = stories;
        this.revisions = revisions;
        this.bylines = bylines;
        this.topics = topics;
    }

    /** Begins those that are not here yet. */
    @Override
    public void open(Editor desk) {
        for (var draft : read()) {
            if (!revisions.find(Newsroom.text(draft, "headline"), 1).isEmpty()) continue;
            var writer = new Editor(Newsroom.text(draft, "by"));
            var id = stories.draft(copy(draft, "body"), writer);
            if (draft.containsKey("later")) stories.revise(id, copy(draft, "later"), writer);
        }
    }

    private static List<Map<String, Object>> read() {
        try (var file = DraftsOfAverley.class.getResourceAsStream("/demo/drafts.yml")) {
            return Newsroom.yaml().load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Copy copy(Map<String, Object> draft, String body) {
        var by = Newsroom.text(draft, "by");
        return new Copy(
                Newsroom.text(draft, "kicker"),
                Newsroom.text(draft, "headline"),
                Copy.Headlines.NONE,
                Newsroom.text(draft, "deck"),
                List.of(new Copy.Credit(
                        Copy.Credit.Kind.PERSON, bylines.idByName(by).orElse(null), by, "", "")),
                Newsroom.text(draft, "dateline"),
                Newsroom.text(draft, "section"),
                Newsroom.texts(draft.get("topics")).stream()
                        .flatMap(slug -> topics.bySlug(slug).stream())
                        .map(topic -> topic.id())
                        .toList(),
                Markup.of(Newsroom.text(draft, body)),
                null,
                List.of(),
                "",
                Copy.Rights.OURS,
                "");
    }
}
