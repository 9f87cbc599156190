package org.masthead.writing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Paper;
import org.masthead.house.Sections;
import org.masthead.house.Slug;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.masthead.story.Copy;
import org.masthead.story.Revisions;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.masthead.topic.Topic;
import org.masthead.topic.Topics;
import org.springframework.stereotype.Component;

/** Takes down what was typed as the copy that a revision keeps, and sets copy out to be typed in again. */
@Component
class CopyTaker {

    private static final Map<String, Integer> LONGEST = Map.ofEntries(
            Map.entry("kicker", 120),
            Map.entry("headline", 300),
            Map.entry("deck", 600),
            Map.entry("dateline", 120),
            Map.entry("caption", 1_000),
            Map.entry("slug", 80),
            Map.entry("web", 300),
            Map.entry("search", 300),
            Map.entry("social", 300),
            Map.entry("push", 300),
            Map.entry("series", 120),
            Map.entry("holder", 200),
            Map.entry("notice", 400),
            Map.entry("credit", 200),
            Map.entry("terms", 1_000),
            Map.entry("body", 1_500_000));

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern ADDRESS = Pattern.compile("/(\\d{4})/(\\d{2})/(\\d{2})/([^/?#]+)");
    private static final Pattern AT_DESK = Pattern.compile("/desk/stories/(\\d{1,18})");

    private final Sections sections;
    private final Pictures pictures;
    private final Topics topics;
    private final Stories stories;
    private final Revisions revisions;
    private final CreditLines credits;
    private final Paper paper;

    CopyTaker(
            Sections sections,
            Pictures pictures,
            Topics topics,
            Stories stories,
            Revisions revisions,
            CreditLines credits,
            Paper paper) {
        this.sections = sections;
        this.pictures = pictures;
        this.topics = topics;
        this.stories = stories;
        this.revisions = revisions;
        this.credits = credits;
        this.paper = paper;
    }

    /** A story as the form shows it. */
    CopyForm form(Story story) {
        var copy = story.copy();
        var typed = new LinkedHashMap<String, String>();
        typed.put("kicker", copy.kicker());
        typed.put("headline", copy.headline());
        typed.put("deck", copy.deck());
        typed.put("byline", credits.written(copy.credits()));
        typed.put("dateline", copy.dateline());
        typed.put("body", copy.body().html());
        typed.put("picture", key(copy.picture()));
        typed.put("caption", copy.picture() == null ? "" : copy.picture().caption());
        typed.put("section", copy.section());
        typed.put(
                "topics",
                TopicList.written(
                        topics.byIds(copy.topics()).stream().map(Topic::name).toList()));
        typed.put("slug", story.slug().equals(Slug.of(copy.headline())) ? "" : story.slug());
        typed.put("web", copy.headlines().web());
        typed.put("search", copy.headlines().search());
        typed.put("social", copy.headlines().social());
        typed.put("push", copy.headlines().push());
        typed.put("related", related(copy.related()));
        typed.put("series", copy.series());
        typed.put("language", copy.language());
        typed.put("holder", copy.rights().holder());
        typed.put("notice", copy.rights().notice());
        typed.put("credit", copy.rights().credit());
        typed.put("terms", copy.rights().terms());
        return new CopyForm(typed);
    }

    private String key(Copy.@Nullable Lead lead) {
        if (lead == null) return "";
        return pictures.kept(lead.picture()).map(Picture::key).orElse("");
    }

    private String related(List<Long> ids) {
        var paths = stories.paths(ids);
        return ids.stream()
                .map(id -> Objects.requireNonNullElse(paths.get(id), "/desk/stories/" + id))
                .collect(Collectors.joining("\n"));
    }

    /** What must be mended before this can be a revision: from a field's name to a sentence. */
    Map<String, String> faults(CopyForm form) {
        var faults = new LinkedHashMap<String, String>();
        LONGEST.forEach((field, most) -> {
            if (form.text(field).length() > most)
                faults.put(
                        field,
                        "Keep this to %,d characters; it has %,d."
                                .formatted(most, form.text(field).length()));
        });
        if (sections.bySlug(form.line("section")).isEmpty())
            faults.put("section", "Choose one of the paper’s sections.");
        if (!form.line("picture").isEmpty() && picture(form).isEmpty())
            faults.put("picture", "No picture has this key. Copy it from the picture’s own page.");
        if (!form.line("language").isEmpty()
                && !LANGUAGE.matcher(form.line("language")).matches())
            faults.put("language", "Give a language tag, like “en-US” or “es”; empty for the paper’s own.");
        credits.fault(form).ifPresent(fault -> faults.put("byline", fault));
        form.lines("related").stream()
                .filter(line -> relatedId(line).isEmpty())
                .findFirst()
                .ifPresent(line -> faults.put("related", "There is no story of ours at “" + line + "”."));
        return faults;
    }

    /**
     * The copy of a form without faults. Topics that are not known yet are added.
     *
     * @param before the copy that it was begun from
     */
    Copy copy(CopyForm form, Copy before) {
        return new Copy(
                form.line("kicker"),
                form.line("headline"),
                new Copy.Headlines(form.line("web"), form.line("search"), form.line("social"), form.line("push")),
                form.line("deck"),
                credits.taken(form, before.credits()),
                form.line("dateline"),
                form.line("section"),
                about(form, before.topics()),
                Typing.body(form.text("body")),
                picture(form)
                        .map(one -> new Copy.Lead(one.id(), form.line("caption")))
                        .orElse(null),
                form.lines("related").stream()
                        .map(this::relatedId)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                form.line("series"),
                new Copy.Rights(form.line("holder"), form.line("notice"), form.line("credit"), form.line("terms")),
                form.line("language"));
    }

    private Optional<Picture> picture(CopyForm form) {
        var key = form.line("picture").replaceFirst("^.*/media/", "");
        return key.isEmpty() ? Optional.empty() : pictures.kept(key);
    }

    /** @param before what it was about: a name that has not changed stays that topic's, however it is found now */
    private List<Long> about(CopyForm form, List<Long> before) {
        var known = topics.byIds(before).stream().collect(Collectors.toMap(Topic::name, Topic::id, (one, two) -> one));
        var about = new LinkedHashSet<Long>();
        for (var name : TopicList.read(form.text("topics"))) {
            var named = new Topic.Named(Topic.Kind.SUBJECT, name);
            var id = known.get(name);
            about.add(
                    id == null
                            ? Objects.requireNonNull(
                                    topics.ensure(List.of(named)).get(named))
                            : id);
        }
        return List.copyOf(about);
    }

    /** A story by its address, whole or without the paper's own, or by its place at the desk. */
    private Optional<Long> relatedId(String line) {
        var path = line.startsWith(paper.address())
                ? line.substring(paper.address().length())
                : line;
        var desk = AT_DESK.matcher(path);
        if (desk.matches()) return known(Long.parseLong(desk.group(1)));
        var address = ADDRESS.matcher(path);
        if (!address.matches()) return Optional.empty();
        return day(address.group(1), address.group(2), address.group(3))
                .flatMap(day -> stories.at(day, address.group(4)))
                .map(Story::id);
    }

    private Optional<Long> known(long id) {
        return revisions.known(id) ? Optional.of(id) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (java.time.DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
