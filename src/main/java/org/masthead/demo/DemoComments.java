package org.masthead.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.masthead.discussion.Brought;
import org.masthead.discussion.Comments;
import org.masthead.discussion.Discussions;
import org.masthead.gate.Accounts;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.newsroom.Editor;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.stereotype.Component;

/** What the readers of Averley have written under a few of its stories: read from {@code demo/comments.yml}. */
@Component
class DemoComments implements Corner {

    private static final String ELSEWHERE = "@readers.averley.example";

    private final Comments comments;
    private final Discussions discussions;
    private final Accounts accounts;
    private final Stories stories;
    private final Clock clock;

    DemoComments(Comments comments, Discussions discussions, Accounts accounts, Stories stories, Clock clock) {
        this.comments = comments;
        this.discussions = discussions;
        this.accounts = accounts;
        this.stories = stories;
        this.clock = clock;
    }

    /** Opens the discussions; what is there already stays as it is. The stories must be here. */
    @Override
    public void open(Editor desk) {
        for (var thread : read()) {
            var id = stories.idByUri(StoryFile.uri(Newsroom.text(thread, "story")));
            var story = id.flatMap(stories::live);
            if (story.isPresent()) open(story.get(), thread, desk);
        }
    }

    private void open(Story story, Map<String, Object> thread, Editor desk) {
        var news = false;
        for (var one : Newsroom.maps(thread.get("comments"))) news |= bring(story, one);
        var mode = Newsroom.text(thread, "mode");
        if (news && !mode.isEmpty()) discussions.lead(story.id(), mode, desk);
    }

    private boolean bring(Story story, Map<String, Object> one) {
        var key = origin(story, Newsroom.text(one, "key"));
        var answers = Newsroom.text(one, "answers");
        var email = email(one);
        var role = Newsroom.text(one, "staff").isEmpty() ? Role.READER : Role.REPORTER;
        accounts.open(email, Newsroom.text(one, "by"), role);
        var isNew = comments.bring(new Brought(
                key,
                answers.isEmpty() ? "" : origin(story, answers),
                story.id(),
                Newsroom.text(one, "by"),
                email,
                time(story, one),
                Newsroom.text(one, "text").replaceAll("(?<!\n)\n(?![\n>])", " "),
                fate(one)));
        var readers = Newsroom.texts(one.get("respected_by")).stream()
                .map(this::reader)
                .toList();
        var picked = !Newsroom.text(one, "picked").isEmpty();
        if (isNew && (picked || !readers.isEmpty())) comments.cheer(key, readers, picked);
        return isNew;
    }

    private static String origin(Story story, String key) {
        return "demo:" + story.id() + ":" + key;
    }

    private static String email(Map<String, Object> one) {
        var given = Newsroom.text(one, "email");
        return given.isEmpty() ? address(Newsroom.text(one, "by")) : given;
    }

    private static String address(String name) {
        return org.masthead.house.Slug.of(name).replace('-', '.') + ELSEWHERE;
    }

    private Visitor reader(String name) {
        var account = accounts.open(address(name), name, Role.READER);
        return new Visitor(account.id(), account.name(), account.role());
    }

    private static Brought.Fate fate(Map<String, Object> one) {
        return Newsroom.text(one, "waits").isEmpty() ? Brought.Fate.SHOWN : Brought.Fate.WAITING;
    }

    /** So many minutes after the story, and never ahead of now. */
    private OffsetDateTime time(Story story, Map<String, Object> one) {
        var now = OffsetDateTime.now(clock);
        var wished = story.firstPublished().plusMinutes(Long.parseLong(Newsroom.text(one, "after")));
        return wished.isBefore(now) ? wished : now.minusMinutes(1);
    }

    private static List<Map<String, Object>> read() {
        try (var file = DemoComments.class.getResourceAsStream("/demo/comments.yml")) {
            Map<String, Object> all = Newsroom.yaml().load(file);
            return Newsroom.maps(all.get("discussions"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
