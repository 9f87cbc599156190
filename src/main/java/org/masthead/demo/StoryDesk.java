package org.masthead.demo;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masthead.byline.Author;
import org.masthead.house.Markup;
import org.masthead.house.Slug;
import org.masthead.media.Picture;
import org.masthead.story.Arrival;
import org.masthead.story.Copy;
import org.masthead.story.Notice;

/** Edits the demo's stories for today: dates count from now, links and pictures get their addresses. */
final class StoryDesk {

    private static final Pattern STORY = Pattern.compile("story:([a-z0-9-]+)");
    private static final Pattern TOPIC = Pattern.compile("topic:([a-z0-9-]+)");
    private static final Pattern PICTURE = Pattern.compile("<img src=\"picture:([a-z0-9-]+)\"");

    private final Map<String, StoryFile> files = new HashMap<>();
    private final ZonedDateTime now;
    private final Map<String, Author> authors;
    private final Map<String, Long> topics;
    private final Map<String, Picture> pictures;

    StoryDesk(
            List<StoryFile> files,
            ZonedDateTime now,
            Map<String, Author> authors,
            Map<String, Long> topics,
            Map<String, Picture> pictures) {
        files.forEach(file -> this.files.put(file.key(), file));
        this.now = now;
        this.authors = authors;
        this.topics = topics;
        this.pictures = pictures;
    }

    Arrival arrival(StoryFile file) {
        var published = time(file.header());
        return new Arrival(
                StoryFile.uri(file.key()),
                "demo",
                copy(file, published),
                Slug.of(file.text("headline")),
                fate(file),
                published.toOffsetDateTime(),
                updated(file),
                null,
                null,
                notices(file, published),
                Newsroom.texts(file.header().get("related")).stream()
                        .map(StoryFile::uri)
                        .toList(),
                List.of());
    }

    private Copy copy(StoryFile file, ZonedDateTime published) {
        var headlines = Newsroom.map(file.header().get("headlines"));
        return new Copy(
                file.text("kicker"),
                dated(file.text("headline"), published),
                new Copy.Headlines(
                        Newsroom.text(headlines, "web"),
                        Newsroom.text(headlines, "search"),
                        Newsroom.text(headlines, "social")),
                dated(file.text("deck"), published),
                credits(file),
                file.text("dateline"),
                file.text("section"),
                Newsroom.texts(file.header().get("topics")).stream()
                        .filter(topics::containsKey)
                        .map(topics::get)
                        .toList(),
                body(file, published),
                lead(file, published),
                List.of(),
                file.text("series"),
                rights(file),
                "");
    }

    private Markup body(StoryFile file, ZonedDateTime published) {
        var html = DateMarks.written(file.body(), published.toLocalDate());
        html = STORY.matcher(html).replaceAll(link -> path(link.group(1)));
        html = TOPIC.matcher(html).replaceAll(link -> "/topics/" + link.group(1));
        html = PICTURE.matcher(html).replaceAll(found -> picture(found.group(1)));
        return Markup.of(html);
    }

    private String picture(String name) {
        var picture = pictures.get(name);
        if (picture == null) throw new IllegalStateException("No picture is called " + name);
        return "<img src=\"" + picture.path() + "\" width=\"" + picture.width() + "\" height=\"" + picture.height()
                + "\"";
    }

    private String path(String key) {
        var file = files.get(key);
        if (file == null) throw new IllegalStateException("No story is called " + key);
        var day = time(file.header()).toLocalDate();
        return "/%tY/%<tm/%<td/%s".formatted(day, Slug.of(file.text("headline")));
    }

    private List<Copy.Credit> credits(StoryFile file) {
        return Newsroom.maps(file.header().get("by")).stream().map(this::credit).toList();
    }

    private Copy.Credit credit(Map<String, Object> by) {
        if (by.containsKey("wire")) {
            return new Copy.Credit(Copy.Credit.Kind.WIRE, null, Newsroom.text(by, "wire"), "", "");
        }
        if (by.containsKey("organisation")) {
            return new Copy.Credit(Copy.Credit.Kind.ORGANISATION, null, Newsroom.text(by, "organisation"), "", "");
        }
        var author = authors.get(Newsroom.text(by, "author"));
        if (author == null) throw new IllegalStateException("No author is called " + by.get("author"));
        return new Copy.Credit(
                Copy.Credit.Kind.PERSON,
                author.id(),
                author.name(),
                Newsroom.text(by, "role"),
                Newsroom.text(by, "place"));
    }

    private Copy.@Nullable Lead lead(StoryFile file, ZonedDateTime published) {
        var picture = pictures.get(file.text("picture"));
        return picture == null ? null : new Copy.Lead(picture.id(), dated(file.text("caption"), published));
    }

    private static Copy.Rights rights(StoryFile file) {
        var notice = file.text("copyright");
        if (notice.isEmpty()) return Copy.Rights.OURS;
        var holder = notice.replaceFirst("^©\\s*(?:\\d{4}\\s*)?", "").replaceFirst("\\..*$", "");
        return new Copy.Rights(holder, notice, holder, "");
    }

    private Arrival.Fate fate(StoryFile file) {
        var withdrawn = Newsroom.map(file.header().get("withdrawn"));
        if (withdrawn.isEmpty()) return new Arrival.Fate.Publish();
        var at = time(withdrawn);
        return new Arrival.Fate.Withdraw(dated(Newsroom.text(withdrawn, "reason"), at), at.toOffsetDateTime());
    }

    private @Nullable OffsetDateTime updated(StoryFile file) {
        var updated = Newsroom.map(file.header().get("updated"));
        return updated.isEmpty() ? null : time(updated).toOffsetDateTime();
    }

    private List<Notice> notices(StoryFile file, ZonedDateTime published) {
        return Newsroom.maps(file.header().get("notices")).stream()
                .map(one -> new Notice(
                        Notice.Kind.of(Newsroom.text(one, "kind")), Newsroom.text(one, "block"),
                        dated(Newsroom.text(one, "text"), published), time(one).toOffsetDateTime()))
                .toList();
    }

    private static String dated(String text, ZonedDateTime published) {
        return DateMarks.written(text, published.toLocalDate());
    }

    /** A day counted from today and a time of it; what would still lie ahead happened a little while ago. */
    private ZonedDateTime time(Map<String, Object> at) {
        var day = now.toLocalDate().plusDays(Long.parseLong(Newsroom.text(at, "day")));
        var clock = LocalTime.parse(Newsroom.text(at, "time"));
        var time = day.atTime(clock).atZone(now.getZone());
        if (time.isBefore(now)) return time;
        return now.minusMinutes(10 + (24 * 60 - clock.toSecondOfDay() / 60) / 10)
                .withSecond(0)
                .withNano(0);
    }
}
