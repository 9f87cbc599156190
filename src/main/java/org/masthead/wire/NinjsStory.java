package org.masthead.wire;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Characters;
import org.masthead.house.Markup;
import org.masthead.house.Paper;
import org.masthead.house.Slug;
import org.masthead.story.Arrival;
import org.masthead.story.Copy;
import org.masthead.story.Notice;

/** Makes a dispatch of one ninjs record of any version. */
final class NinjsStory {

    /** What readers are told where a sender withdraws a story and does not say why. */
    static final String WITHDRAWN = "The agency that sent this story has withdrawn it.";

    /** Changes when records are understood differently. */
    private static final String UNDERSTANDING = "ninjs 1";

    private static final int LONGEST_URI = 1_000;
    private static final int MOST_RELATED = 20;
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*");

    private final NinjsFields fields;
    private final Paper paper;
    private final OffsetDateTime now;
    private final List<String> notes = new ArrayList<>();

    NinjsStory(NinjsFields fields, Paper paper, OffsetDateTime now) {
        this.fields = fields;
        this.paper = paper;
        this.now = now;
    }

    /**
     * The record, understood.
     *
     * @param canonical its bytes, the same however its properties are ordered and spaced
     * @param folder where its pictures lie, or null
     * @throws UnusableRecord when it is no story, with the reason
     */
    Dispatch read(byte[] canonical, @Nullable Path folder) {
        refuseOtherTypes();
        var uri = uri();
        var times = NinjsTimes.read(fields, now, notes);
        var photo = NinjsPictures.lead(fields, folder, notes);
        return read(uri, Fingerprint.of(UNDERSTANDING, canonical, photo), times, photo);
    }

    private Dispatch read(String uri, String fingerprint, Dispatch.Times times, Dispatch.@Nullable Photo photo) {
        var body = new NinjsWords(fields).body();
        var fate = fate(times);
        var words = words(body, fate);
        var language = language();
        var about = NinjsSubjects.read(fields, notes);
        return new Dispatch(
                uri,
                fingerprint,
                slug(words.headline()),
                words,
                NinjsCredits.read(fields, paper, language, notes),
                fields.line("located"),
                about.placing(),
                about.topics(),
                body,
                photo,
                rights(),
                language,
                fate,
                times,
                notices(times, fate),
                related(uri),
                Dispatch.Beside.NOTHING,
                notes.stream().distinct().toList());
    }

    private void refuseOtherTypes() {
        var type = fields.line("type").toLowerCase(Locale.ROOT);
        if (!type.isEmpty() && !type.equals("text") && !type.equals("article")) {
            throw new UnusableRecord("Its type “" + type + "” is not a story.");
        }
        var representation = fields.line("representationtype");
        if (representation.equals("incomplete") || representation.equals("partial")) {
            notes.add("Its sender says that the record is not complete.");
        }
    }

    private String uri() {
        var other = fields.values("altids");
        var named = Stream.of("guid", "uri", "id", "itemid")
                .map(other::get)
                .filter(one -> one != null)
                .findFirst();
        var found = fields.raw("uri", "guid");
        var uri = found.isEmpty()
                ? named.or(() -> other.values().stream().findFirst()).orElse("")
                : found;
        uri = Characters.clean(uri).strip();
        if (uri.isEmpty()) throw new UnusableRecord("It has no uri, so it could not be known again.");
        if (uri.length() > LONGEST_URI)
            throw new UnusableRecord("Its uri is longer than " + LONGEST_URI + " characters.");
        return uri;
    }

    private Arrival.Fate fate(Dispatch.Times times) {
        var status = fields.line("pubstatus").toLowerCase(Locale.ROOT).replace("stat:", "");
        return switch (status) {
            case "", "usable" -> new Arrival.Fate.Publish();
            case "withheld" -> new Arrival.Fate.Draft();
            case "canceled", "cancelled" -> withdrawal(times);
            default -> {
                notes.add("Its publication status “" + status + "” is unknown: it is kept as a draft.");
                yield new Arrival.Fate.Draft();
            }
        };
    }

    private Arrival.Fate withdrawal(Dispatch.Times times) {
        var note = fields.line("ednote");
        var at = times.updated() == null ? times.published() : times.updated();
        return new Arrival.Fate.Withdraw(note.isEmpty() ? WITHDRAWN : note, at == null ? now : at);
    }

    private Dispatch.Words words(Markup body, Arrival.Fate fate) {
        var words = new NinjsWords(fields).over(body);
        if (words.headline().isEmpty() && fate instanceof Arrival.Fate.Withdraw) {
            var slugline = fields.line("slugline");
            return new Dispatch.Words(
                    "", slugline.isEmpty() ? "Withdrawn story" : slugline, Copy.Headlines.NONE, words.deck());
        }
        if (words.headline().isEmpty()) throw new UnusableRecord("It has neither a headline nor a body.");
        if (body.isEmpty() && fate instanceof Arrival.Fate.Publish) notes.add("It has no body.");
        return words;
    }

    private String slug(String headline) {
        return Stream.of(fields.line("slugline"), fields.line("title"), headline)
                .map(Slug::of)
                .filter(slug -> !slug.equals(Slug.of("")))
                .findFirst()
                .orElse(Slug.of(headline));
    }

    private String language() {
        var language = fields.line("language").replace('_', '-');
        if (language.isEmpty()
                || (language.length() <= 35 && LANGUAGE.matcher(language).matches())) return language;
        notes.add("Its language is no language tag, and left out.");
        return "";
    }

    private Copy.Rights rights() {
        var holder = fields.line("copyrightholder");
        var ours = holder.equalsIgnoreCase(paper.holder()) || holder.equalsIgnoreCase(paper.name());
        return new Copy.Rights(
                ours ? "" : holder,
                fields.line("copyrightnotice"),
                fields.line("creditline"),
                fields.line("usageterms"));
    }

    /** The stories it names to be read with it. */
    private List<String> related(String uri) {
        return fields.objects("associations").stream()
                .filter(item ->
                        item.raw("type").equals("text") || item.raw("type").equals("article"))
                .filter(item -> !NinjsNotices.isNotice(item.raw("rel").toLowerCase(Locale.ROOT)))
                .map(item -> Characters.clean(item.raw("uri")).strip())
                .filter(other -> !other.isEmpty() && !other.equals(uri))
                .distinct()
                .limit(MOST_RELATED)
                .toList();
    }

    /** What a withdrawal's note says is said once, as its reason. */
    private List<Notice> notices(Dispatch.Times times, Arrival.Fate fate) {
        if (fate instanceof Arrival.Fate.Withdraw) return List.of();
        var version = NinjsTimes.moment(fields.raw("versioncreated")).orElse(null);
        var made = version != null ? version : times.updated() != null ? times.updated() : times.published();
        return NinjsNotices.read(fields, made == null ? now : made, notes);
    }
}
