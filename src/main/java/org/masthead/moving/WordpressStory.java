package org.masthead.moving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Markup;
import org.masthead.house.Slug;
import org.masthead.moving.OldStory.Status;

/** Makes a story of one item of a WordPress export. */
final class WordpressStory {

    private static final int LONGEST_FROM_BODY = 100;
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8}){0,4}");

    /** What of an item makes the story, in order; views, locks and readers' comments do not. */
    private static final List<String> TELLING = List.of(
            "title",
            "link",
            "dc:creator",
            "guid",
            "content:encoded",
            "excerpt:encoded",
            "post_id",
            "post_date",
            "post_date_gmt",
            "post_modified_gmt",
            "post_name",
            "status",
            "post_type",
            "is_sticky");

    private final WordpressSite site;
    private final WxrNode item;
    private final WordpressReading reading;

    WordpressStory(WordpressSite site, WxrNode item) {
        this.site = site;
        this.item = item;
        this.reading = new WordpressReading(site, item);
    }

    OldStory read(long record) {
        if (!item.trouble().isEmpty()) throw new WordpressRefusal(item.trouble());
        var uri = uri();
        var status = status();
        var addresses = new WordpressAddresses(site.address(), item).all();
        var authors = site.people().of(item, reading);
        var filings = site.filings().of(item, addresses);
        var body = new WordpressBody(reading).read();
        var headline = headline(body);
        var deck = deck();
        var lead = lead();
        noteTheRest();
        return new OldStory(
                record,
                uri,
                source(authors, filings, lead, reading.pictures()),
                headline,
                deck,
                slug(headline),
                addresses,
                authors,
                filings,
                status,
                published(status),
                WordpressTimes.read(item.text("post_modified_gmt")).orElse(null),
                body,
                lead,
                reading.pictures(),
                language(),
                WordpressMetas.search(item),
                WordpressMetas.social(item),
                reading.notes());
    }

    /** The guid where it names the story by its number, as WordPress makes it; others are often there twice. */
    private String uri() {
        var id = item.number("post_id");
        var guid = item.text("guid");
        if (id == 0) throw new WordpressRefusal("It has no number (wp:post_id), so it could not be known again.");
        if (guid.matches("(?i)https?://\\S+[?&](?:p|page_id)=" + id + "(?:&\\S*)?")) return guid;
        return site.address() + "/?p=" + id;
    }

    private Status status() {
        var kind = item.text("post_type");
        var said = item.text("status");
        if (!WordpressKinds.isStory(kind)) {
            reading.note("It was a " + (kind.isEmpty() ? "thing without a kind" : kind)
                    + " there, not a post, and is kept as a draft.");
            return said.equals("trash") ? Status.BINNED : Status.DRAFT;
        }
        if (!item.text("post_password").isEmpty()) {
            reading.note("It was behind a password there, and is kept as a draft.");
            return said.equals("trash") ? Status.BINNED : Status.DRAFT;
        }
        return switch (said) {
            case "publish" -> Status.PUBLISHED;
            case "future" -> Status.SCHEDULED;
            case "trash" -> Status.BINNED;
            case "draft", "auto-draft" -> Status.DRAFT;
            default -> {
                reading.note("Its status there was “" + said + "”; it is kept as a draft.");
                yield Status.DRAFT;
            }
        };
    }

    private @Nullable OffsetDateTime published(Status status) {
        var known = WordpressTimes.read(item.text("post_date_gmt"))
                .or(() -> WordpressTimes.readRss(item.text("pubDate")))
                .orElse(null);
        if (known != null || status == Status.DRAFT) return known;
        var local = WordpressTimes.read(item.text("post_date")).orElse(null);
        reading.note(
                local == null
                        ? "The export does not say when it was published."
                        : "Its time zone is not known: its time is taken as UTC.");
        return local;
    }

    private String headline(Markup body) {
        var title = WordpressWords.line(item.text("title"));
        if (!title.isEmpty()) return title;
        var first = WordpressWords.line(body.text().lines().findFirst().orElse(""));
        if (first.isEmpty()) throw new WordpressRefusal("It has neither a headline nor words.");
        reading.note("It had no headline there: the first words stand for it.");
        return WordpressWords.first(first, LONGEST_FROM_BODY);
    }

    private String deck() {
        var deck = WordpressMetas.deck(item);
        var excerpt = WordpressWords.line(item.text("excerpt:encoded"));
        if (deck.isEmpty()) return excerpt.isEmpty() ? WordpressMetas.description(item) : excerpt;
        if (!excerpt.isEmpty() && !excerpt.equals(deck)) {
            reading.note("Besides its deck it had an excerpt there: “" + excerpt + "”");
        }
        return deck;
    }

    private String slug(String headline) {
        var name = item.text("post_name");
        var before = item.meta(WordpressMetas.SLUG_BEFORE_BIN);
        if (name.endsWith("__trashed")) name = before.isEmpty() ? name.replace("__trashed", "") : before;
        return name.isEmpty() ? Slug.of(headline) : WordpressAddresses.decoded(name);
    }

    private String language() {
        return Stream.of(WordpressFilings.language(item), site.language())
                .map(language -> language.replace('_', '-'))
                .filter(language -> LANGUAGE.matcher(language).matches())
                .findFirst()
                .orElse("");
    }

    private @Nullable OldPicture lead() {
        var id = WxrNode.number(item.meta(WordpressMetas.LEAD), 0);
        var lead = site.attachments().picture(id);
        if (id > 0 && lead == null) reading.note("Its lead picture, number " + id + " there, is not in the export.");
        return lead;
    }

    private void noteTheRest() {
        if (item.number("is_sticky") == 1) reading.note("It was pinned to the top (sticky) there.");
    }

    private byte[] source(@Nullable Object... gathered) {
        var fields = TELLING.stream().map(item::text);
        var noted = item.all("postmeta").stream().map(meta -> meta.text("meta_key") + "=" + meta.text("meta_value"));
        var filed = item.all("category").stream().map(one -> one.attributes() + one.text());
        var open = Stream.of(String.valueOf(item.text("post_password").isEmpty()));
        return Stream.of(fields, open, noted, filed, Stream.of(gathered).map(WordpressStory::told))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"))
                .getBytes(UTF_8);
    }

    private static String told(@Nullable Object gathered) {
        return gathered instanceof Map<?, ?> pictures
                ? String.valueOf(pictures.values())
                : Optional.ofNullable(gathered).map(Object::toString).orElse("");
    }
}
