package org.masthead.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.masthead.byline.Author;
import org.masthead.byline.Bylines;
import org.masthead.edition.Fronts;
import org.masthead.edition.Placement;
import org.masthead.house.Paper;
import org.masthead.house.Sections;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.masthead.newsroom.Editor;
import org.masthead.story.Arrival;
import org.masthead.story.Stories;
import org.masthead.topic.Topic;
import org.masthead.topic.Topics;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty paper with the newsroom of Averley: sections, authors, topics, pictures, and a year of stories. */
@Service
public class DemoNewsroom {

    private static final Editor DESK = new Editor("the desk of Averley");

    private final Sections sections;
    private final Bylines bylines;
    private final Topics topics;
    private final Pictures pictures;
    private final Stories stories;
    private final Fronts fronts;
    private final List<Corner> corners;
    private final Paper paper;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DemoNewsroom(
            Sections sections,
            Bylines bylines,
            Topics topics,
            Pictures pictures,
            Stories stories,
            Fronts fronts,
            List<Corner> corners,
            Paper paper,
            Clock clock,
            TransactionTemplate transaction) {
        this.sections = sections;
        this.bylines = bylines;
        this.topics = topics;
        this.pictures = pictures;
        this.stories = stories;
        this.fronts = fronts;
        this.corners = corners;
        this.paper = paper;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Writes who the paper of Averley is into {@code masthead.yml}, unless somebody has written there already. */
    public static void settle(Path data) throws IOException {
        var file = data.resolve("masthead.yml");
        if (Files.exists(file)) return;
        Files.createDirectories(data);
        var newsroom = Newsroom.read();
        var settings = new LinkedHashMap<String, Object>();
        settings.put("paper", newsroom.paper());
        settings.put("rights", newsroom.rights());
        Files.writeString(file, Newsroom.yaml().dumpAsMap(Map.of("masthead", settings)));
    }

    /** Who the paper of Averley is, as settings. */
    public static Map<String, Object> settings() {
        var settings = new HashMap<String, Object>();
        var newsroom = Newsroom.read();
        newsroom.paper().forEach((name, value) -> settings.put("masthead.paper." + name, value));
        var holders = Newsroom.maps(newsroom.rights().get("holders"));
        for (var i = 0; i < holders.size(); i++) {
            var one = "masthead.rights.holders[" + i + "].";
            holders.get(i).forEach((name, value) -> settings.put(one + name, value));
        }
        return settings;
    }

    /** Whether it is here already. */
    public boolean isOpen() {
        return stories.idByUri(StoryFile.uri("dredging-money")).isPresent();
    }

    /**
     * Opens the newsroom; what is there already stays as it is.
     *
     * @param says told how far it is: done, of how many
     */
    public void open(Progress says) {
        var newsroom = Newsroom.read();
        var files = StoryFile.all();
        var drawn = draw(files, says);
        transaction.executeWithoutResult(status -> {
            newsroom.sections().forEach(section -> sections.ensure(section.name(), section.about()));
            var authors = describeAuthors(newsroom, drawn);
            var about = describeTopics(newsroom);
            var now = OffsetDateTime.now(clock).atZoneSameInstant(paper.timeZone());
            var desk = new StoryDesk(files, now, authors, about, drawn);
            var receipts = stories.bring(files.stream().map(desk::arrival).toList(), DESK);
            place(receipts);
            corners.forEach(corner -> corner.open(DESK));
        });
    }

    /** Draws every picture that is used, and keeps it. */
    private Map<String, Picture> draw(List<StoryFile> files, Progress says) {
        var names = new LinkedHashSet<String>();
        files.forEach(file -> names.addAll(file.pictures()));
        Newsroom.read().authors().forEach(author -> names.add("portrait-" + author.slug()));
        var drawn = new HashMap<String, Picture>();
        for (var name : names) {
            says.at(drawn.size(), names.size());
            var words = new Pictures.Words(
                    alt(name, files), "", name.startsWith("portrait-") ? "" : "Illustration by the Packet");
            drawn.put(name, pictures.keep(Plates.jpeg(Illustrator.draw(name)), words, DESK));
        }
        says.at(names.size(), names.size());
        return drawn;
    }

    private static String alt(String picture, List<StoryFile> files) {
        if (picture.startsWith("portrait-")) return "";
        return files.stream()
                .filter(file -> file.text("picture").equals(picture)
                        && !file.text("alt").isEmpty())
                .map(file -> file.text("alt"))
                .findFirst()
                .orElse("");
    }

    private Map<String, Author> describeAuthors(Newsroom newsroom, Map<String, Picture> drawn) {
        var ids = bylines.ensure(
                newsroom.authors().stream().map(Newsroom.Person::name).toList());
        var authors = new HashMap<String, Author>();
        for (var person : newsroom.authors()) {
            var picture = drawn.get("portrait-" + person.slug());
            var author = person.author(ids.getOrDefault(person.name(), 0L), picture == null ? "" : picture.key());
            bylines.describe(author, DESK);
            authors.put(person.slug(), author);
        }
        return authors;
    }

    private Map<String, Long> describeTopics(Newsroom newsroom) {
        var ids = topics.ensure(
                newsroom.topics().stream().map(Newsroom.Subject::named).toList());
        var bySlug = new HashMap<String, Long>();
        for (var subject : newsroom.topics()) {
            var id = ids.getOrDefault(subject.named(), 0L);
            var aliases = new ArrayList<>(subject.aliases());
            aliases.add(subject.slug().replace('-', ' '));
            topics.describe(
                    new Topic(id, "", subject.name(), subject.named().kind(), subject.summary()), aliases, DESK);
            bySlug.put(subject.slug(), id);
        }
        return bySlug;
    }

    private void place(List<Arrival.Receipt> receipts) {
        var ids = receipts.stream().collect(Collectors.toMap(Arrival.Receipt::uri, Arrival.Receipt::id));
        var lead = ids.get(StoryFile.uri("dredging-money"));
        fronts.keep(List.of(yesterdaysLead()), DESK);
        if (lead != null) fronts.place(Fronts.PAPER, Placement.of(Fronts.LEAD, 1, lead), DESK);
    }

    /** What led before, so that the archive of fronts has something to tell. */
    private Fronts.Kept yesterdaysLead() {
        var story = StoryFile.uri("corvane-hearing");
        var placed = OffsetDateTime.now(clock).minusDays(1);
        var own = "";
        return new Fronts.Kept(
                Fronts.PAPER, Fronts.LEAD, 1, story, own, null, own, own, null, null, null, placed, "Walt Ingersoll");
    }

    /** Told how far a long work is. */
    @FunctionalInterface
    public interface Progress {
        void at(int done, int of);
    }
}
