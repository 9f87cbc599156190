package org.masthead.browser;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.masthead.Masthead;
import org.masthead.TestClock;
import org.masthead.TestPaper;
import org.masthead.demo.DemoNewsroom;
import org.masthead.story.River;
import org.masthead.story.Rivers;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The paper of Averley with its whole newsroom in it, opened once for all tests in the browser. */
final class Averley {

    private static @Nullable Averley open;

    private final ConfigurableApplicationContext context;
    private final Map<String, String> addresses = new TreeMap<>();

    private Averley(ConfigurableApplicationContext context) {
        this.context = context;
        var latest = context.getBean(Rivers.class).newest(new River.Latest(), 200, 0);
        latest.forEach(teaser -> addresses.put(teaser.headline(), teaser.path()));
    }

    static synchronized Averley open() {
        if (open == null) {
            var application = new SpringApplication(Masthead.class, TestClock.Settings.class);
            application.addInitializers(new TestPaper(DemoNewsroom.settings()));
            var context = application.run("--server.port=0");
            context.getBean(DemoNewsroom.class).open((done, of) -> {});
            open = new Averley(context);
        }
        return open;
    }

    String at(String path) {
        var server = ((WebServerApplicationContext) context).getWebServer();
        if (server == null) throw new IllegalStateException("The paper has no web server");
        return "http://localhost:" + server.getPort() + path;
    }

    /** The address of the story whose headline begins with these words. */
    String story(String beginning) {
        return addresses.entrySet().stream()
                .filter(one -> one.getKey().startsWith(beginning))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No headline begins with " + beginning));
    }

    <T> T room(Class<T> door) {
        return context.getBean(door);
    }

    /** The pages that readers see most, by the name of their screenshot. */
    Map<String, String> pages() {
        var paged = story("Averley paid for");
        var pages = new TreeMap<String, String>();
        pages.put("front", "/");
        pages.put("section", "/river");
        pages.put("story", story("Ferry Maribel"));
        pages.put("story-paged", paged);
        pages.put("story-second-page", paged + "?page=2");
        pages.put("story-entire", paged + "?page=all");
        pages.put("story-corrected", story("Ex-harbor deputy"));
        pages.put("author", "/by/dana-okafor");
        pages.put("topic", "/topics/sill-river");
        pages.put("latest", "/latest");
        pages.put("archive-year", "/archive/2026");
        pages.put("archive-month", "/archive/2026/11");
        pages.put("archive-day", "/archive/2026/11/20");
        pages.put("corrections", "/corrections");
        pages.put("withdrawn", withdrawn());
        pages.put("not-found", "/no/such/page");
        return pages;
    }

    /** Pages that tests of their own open in every way. */
    Map<String, String> readersTakePart() {
        return new TreeMap<>(Map.of(
                "question", "/polls",
                "videos", "/videos",
                "sign-in", "/sign-in",
                "reprints", "/reprints"));
    }

    /** The pages of the desk, by the name of their screenshot. */
    Map<String, String> deskPages() {
        var story = number("SELECT max(id) FROM story WHERE state = 'live'");
        var draft = number("SELECT min(id) FROM story WHERE state = 'draft'");
        var pages = new TreeMap<String, String>();
        pages.put("desk", "/desk");
        pages.put("work", "/desk/work");
        pages.put("board", "/desk/board");
        pages.put("stories", "/desk/stories");
        pages.put("calendar", "/desk/calendar");
        pages.put("new-story", "/desk/stories/new");
        pages.put("writing", "/desk/stories/" + draft);
        pages.put("revisions", "/desk/stories/" + story + "/revisions");
        pages.put("standing", "/desk/stories/" + story + "/standing");
        pages.put("checklists", "/desk/checklists");
        pages.put("errors", "/desk/errors");
        pages.put("fronts", "/desk/fronts");
        pages.put("front-editor", "/desk/fronts/front");
        pages.put("front-archive", "/desk/fronts/front/archive");
        pages.put("banner", "/desk/banner");
        pages.put("pictures", "/desk/pictures");
        pages.put("videos", "/desk/videos");
        pages.put("questions", "/desk/questions");
        pages.put("comments", "/desk/comments");
        pages.put("words", "/desk/words");
        pages.put("reprints", "/desk/reprints");
        pages.put("rights", "/desk/rights");
        pages.put("people", "/desk/people");
        pages.put("ledger", "/desk/ledger");
        pages.putAll(housePages());
        return pages;
    }

    /** Those of the desk's pages that no other test opens. */
    Map<String, String> housePages() {
        var pages = new TreeMap<String, String>();
        pages.put("bylines", "/desk/bylines");
        pages.put("byline", "/desk/bylines/" + number("SELECT min(id) FROM byline"));
        pages.put("topics", "/desk/topics");
        pages.put("topic", "/desk/topics/" + number("SELECT min(id) FROM topic"));
        pages.put("sections", "/desk/sections");
        pages.put("settings", "/desk/settings");
        pages.put("comment-policy", "/desk/settings/comments");
        pages.put("price-card", "/desk/settings/reprints");
        pages.put("figures", "/desk/figures");
        pages.put("webhooks", "/desk/webhooks");
        pages.put("mail", "/desk/mail");
        pages.put("jobs", "/desk/jobs");
        pages.put("operations", "/desk/operations");
        return pages;
    }

    private long number(String statement) {
        return context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql(statement)
                .query(Long.class)
                .single();
    }

    private String withdrawn() {
        return context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("SELECT to_char(day, '/YYYY/MM/DD/') || slug FROM story WHERE state = 'withdrawn'")
                .query(String.class)
                .single();
    }
}
