package org.masthead.moving;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Characters;
import org.masthead.house.Markup;
import org.masthead.moving.OldStory.Filing;
import org.masthead.moving.OldStory.Status;

/** Makes a story of one row of Ghost's, and of what stands about it in other tables. */
final class GhostStory {

    private static final Pattern UUID = Pattern.compile("(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String UNKNOWN = "\uFFFD";

    private final long record;
    private final GhostRow post;
    private final GhostRow meta;
    private final GhostSite site;
    private final GhostTables tables;
    private final List<GhostTables.Writer> writers;
    private final List<GhostTables.Tag> tags;
    private final GhostNotes notes = new GhostNotes();

    GhostStory(long record, GhostRow post, GhostTables tables, GhostSite site) {
        this.record = record;
        this.post = post;
        this.meta = tables.metaOf(post);
        this.site = site;
        this.tables = tables;
        this.writers = tables.writersOf(post);
        this.tags = tables.tagsOf(post);
    }

    OldStory read() {
        var body = new GhostBody(post, site, notes);
        var markup = body.read();
        var published = post.moment("published_at");
        var filings = filings();
        var status = status();
        noteTheRest(markup);
        return new OldStory(
                record,
                uri(),
                source(),
                headline(),
                post.line("custom_excerpt"),
                post.line("slug"),
                addresses(filings),
                writers.stream().map(this::author).toList(),
                filings,
                notes.held() ? Status.DRAFT : status,
                published,
                post.moment("updated_at"),
                markup,
                lead(),
                body.pictures(),
                language(),
                meta.line("meta_title"),
                meta.line(meta.line("og_title").isEmpty() ? "twitter_title" : "og_title"),
                notes.all());
    }

    private String uri() {
        var uuid = post.line("uuid");
        if (UUID.matcher(uuid).matches()) return "urn:uuid:" + uuid.toLowerCase(Locale.ROOT);
        return "ghost:" + (post.line("id").isEmpty() ? post.line("slug") : post.line("id"));
    }

    /** Also what it refers to, as a writer's new name changes the story; and where its pictures are. */
    private byte[] source() {
        var all = new LinkedHashMap<String, Object>();
        all.put("post", post.row());
        all.put("meta", meta.row());
        all.put("tags", tags);
        all.put("writers", writers);
        all.put("site", site.address());
        return GhostFile.MAPPER.writeValueAsString(all).getBytes(StandardCharsets.UTF_8);
    }

    private String headline() {
        var title = post.line("title");
        return title.equals("(Untitled)") ? "" : title;
    }

    private Status status() {
        if (isPage()) notes.hold("It was a page of the site rather than a story, so it is a draft here.");
        var visibility = post.line("visibility");
        if (!visibility.isEmpty() && !visibility.equals("public")) {
            notes.hold("Not everybody could read it there (“" + visibility + "”), so it is a draft here.");
        }
        var status = post.line("status");
        if (status.equals("sent") || meta.flag("email_only")) {
            notes.hold("It was sent by e-mail only and stood nowhere on the site, so it is a draft here.");
        }
        return switch (status) {
            case "published", "sent" -> Status.PUBLISHED;
            case "scheduled" -> Status.SCHEDULED;
            case "draft" -> Status.DRAFT;
            default -> {
                notes.add("Its status there, “" + status + "”, is unknown, so it is a draft here.");
                yield Status.DRAFT;
            }
        };
    }

    private boolean isPage() {
        return post.line("type").equals("page") || post.flag("page");
    }

    /** The first tag that readers saw is where Ghost files a story; the others say what it is about. */
    private List<Filing> filings() {
        var filings = new ArrayList<Filing>();
        var internal = new ArrayList<String>();
        for (var tag : tags) {
            if (tag.internal()) internal.add(tag.name());
            else if (filings.isEmpty()) filings.add(new Filing(Filing.Kind.CATEGORY, tag.slug(), tag.name(), true));
            else filings.add(new Filing(Filing.Kind.TAG, tag.slug(), tag.name(), false));
        }
        if (!internal.isEmpty()) notes.add("Tags that readers did not see: " + String.join(", ", internal) + ".");
        return filings;
    }

    private List<String> addresses(List<Filing> filings) {
        var addresses = new ArrayList<>(site.addresses(
                post,
                post.moment("published_at"),
                filings.isEmpty() ? "" : filings.getFirst().slug(),
                writers.isEmpty() ? "" : writers.getFirst().slug()));
        var canonical = post.line("canonical_url");
        var path = canonical.isEmpty() ? null : site.path(canonical);
        if (path != null && !addresses.contains(path)) addresses.add(path);
        else if (path == null && !canonical.isEmpty()) notes.add("It stood first at " + canonical + ".");
        return addresses;
    }

    private OldAuthor author(GhostTables.Writer writer) {
        var address = site.file(writer.picture());
        var portrait = address.isEmpty() ? null : new OldPicture(address, "", writer.name(), "");
        return new OldAuthor(
                writer.slug(), writer.name(), Characters.clean(writer.biography()), writer.email(), portrait);
    }

    private @Nullable OldPicture lead() {
        var written = post.text("feature_image").isEmpty() ? post.text("image") : post.text("feature_image");
        var address = site.file(written);
        if (address.isEmpty()) return null;
        var caption =
                Jsoup.parseBodyFragment(meta.text("feature_image_caption")).text();
        return new OldPicture(address, Characters.clean(caption), meta.line("feature_image_alt"), "");
    }

    private String language() {
        var own = GhostSite.language(post.text("locale").isEmpty() ? post.text("language") : post.text("locale"));
        return own.isEmpty() ? site.language() : own;
    }

    private void noteTheRest(Markup markup) {
        for (var code : List.of("codeinjection_head", "codeinjection_foot")) {
            var length = post.text(code).strip().length();
            if (length > 0) notes.add("Code of its own (%s, %d characters) was left out.".formatted(code, length));
        }
        if (!tables.whole() && (writers.isEmpty() || tags.isEmpty())) {
            notes.add("The file is cut off: writers and topics that stand in the missing part are not here.");
        }
        if (markup.html().contains(UNKNOWN) || headline().contains(UNKNOWN)) {
            notes.add("Some of its characters were broken; “" + UNKNOWN + "” stands for them.");
        }
    }
}
