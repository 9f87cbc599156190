package org.masthead.story;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Slug;
import org.masthead.newsroom.Editor;
import org.masthead.topic.Topic;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stories as they leave the paper whole and come back: with every revision, notice and address they ever had. */
@Service
public class KeptStories {

    /** The role of the text in a record that says, as JSON, what only this program asks for: {@link Facts}. */
    public static final String ROLE = "masthead";

    private final KeptRepository repository;
    private final KeptNames names;
    private final Homecoming homecoming;

    KeptStories(KeptRepository repository, KeptNames names, Homecoming homecoming) {
        this.repository = repository;
        this.names = names;
        this.homecoming = homecoming;
    }

    /** How many stories there are, whatever became of them. */
    public long count() {
        return repository.count();
    }

    /** About how many bytes there are in all that they say. */
    public long bytes() {
        return repository.bytes();
    }

    /** The next so many stories after a number, each with all its revisions: first the one that stands, then the others. */
    public List<Kept> after(long number, int most) {
        var rows = repository.after(number, most);
        var ids = rows.stream().map(row -> row.standing().id()).distinct().toList();
        var former = new Former(
                repository.slugs(
                        ids, rows.stream().map(row -> row.standing().day()).toList()),
                repository.paths(ids),
                repository.uris(rows.stream()
                        .flatMap(row -> row.copy().related().stream())
                        .toList()));
        return rows.stream().map(row -> names.kept(row, former)).toList();
    }

    /**
     * Takes stories back, all of them or none. What is here already is changed only by what was changed later.
     *
     * @return what came of each, in their order
     */
    @Transactional
    public List<Back> bring(List<Kept> batch, Run run, Editor by) {
        return homecoming.bring(batch, run, by);
    }

    /** What would come of it; nothing changes. */
    @Transactional
    public List<Back> look(List<Kept> batch, Run run) {
        return homecoming.look(batch, run);
    }

    /** One revision of a story, and all that is kept of it besides. */
    public record Kept(Story story, Facts facts) {

        /** The same read back: words, and names in place of the paper's numbers. */
        public static Kept of(Copy words, Facts facts) {
            var notices = facts.notices().stream().map(Said::notice).toList();
            return of(facts.standing(), facts.revision(), words, notices, facts);
        }

        static Kept of(Standing standing, int revision, Copy copy, List<Notice> notices, Facts facts) {
            var story = new Story(
                    standing.id(),
                    standing.uri(),
                    standing.state(),
                    revision,
                    standing.day(),
                    standing.slug(),
                    standing.published(),
                    standing.updated(),
                    standing.embargo(),
                    standing.expires(),
                    standing.withdrawn(),
                    standing.withdrawnReason(),
                    copy,
                    notices);
            return new Kept(story, facts);
        }
    }

    /**
     * What no property of ninjs says exactly. Authors, topics, pictures and other stories are named as the world knows
     * them.
     *
     * @param standing where the story stands
     * @param revision the number of this revision
     * @param slugs those it had before, on the same day
     * @param formerPaths where it was found before it came to the paper
     * @param waiting what waits with its newest revision; null: nothing, or this is another
     */
    public record Facts(
            Standing standing,
            int revision,
            OffsetDateTime made,
            String by,
            Named section,
            List<Credit> credits,
            List<Subject> topics,
            @Nullable Lead picture,
            List<Other> related,
            String series,
            Copy.Rights rights,
            String language,
            List<Said> notices,
            List<String> slugs,
            List<String> formerPaths,
            @Nullable Wait waiting) {

        /** Whether this is the revision that stands: the one readers see, or the newest where they see none. */
        public boolean stands() {
            return revision == Objects.requireNonNullElse(standing.liveRevision(), standing.revision());
        }

        /** Whether readers may see what this says. */
        public boolean open() {
            return stands() && standing.seen();
        }

        /** When the story was last changed, as far as this tells. */
        OffsetDateTime changed() {
            return Stream.concat(
                            Stream.of(made, standing.updated(), standing.withdrawn())
                                    .filter(Objects::nonNull),
                            notices.stream().map(Said::made))
                    .max(OffsetDateTime::compareTo)
                    .orElse(made);
        }

        /** Why no story can be made of it; empty where one can. */
        public String trouble() {
            if (standing.uri().isBlank() || standing.uri().length() > 1_000) return "It has no usable uri.";
            if (standing.id() < 1 || revision < 1) return "Its numbers begin before 1.";
            var all = new ArrayList<>(slugs);
            all.add(standing.slug());
            all.add(section.slug());
            if (!all.stream().allMatch(Slug::isSlug)) return "Its address is none that this paper could have.";
            return standing.seen() == (standing.published() != null) ? "" : "It has an address, or a time, too few.";
        }
    }

    /** Something by its address and its name. */
    public record Named(String slug, String name) {}

    /** One of those in the byline; the author's address where they have a page. */
    public record Credit(Copy.Credit.Kind kind, @Nullable String author, String name, String role, String place) {}

    /** What the story is about. */
    public record Subject(String slug, Topic.Kind kind, String name) {}

    /** The picture it leads with, by its key. */
    public record Lead(String picture, String caption) {}

    /** A story to read with it, and the number it had. */
    public record Other(String uri, long number) {}

    /**
     * What waits with a story.
     *
     * @param planned when the desk wants its newest revision before readers
     * @param embargo nothing new of it may be seen before
     * @param held why it was not published at its time; empty where it was
     */
    public record Wait(
            @Nullable OffsetDateTime planned,
            @Nullable OffsetDateTime embargo,
            String held,
            @Nullable OffsetDateTime heldAt) {}

    /** A notice, and who made it. */
    public record Said(Notice.Kind kind, String block, String text, OffsetDateTime made, String by) {

        Notice notice() {
            return new Notice(kind, block, text, made);
        }
    }

    /** What came of taking one back. */
    public sealed interface Back {

        /** @param notes what is not as it was, in sentences */
        record Taken(long number, boolean news, String address, List<String> notes) implements Back {}

        record Refused(String reason) implements Back {}
    }

    /** What one import has met so far, so that the database is asked once, and what it promised to stories to come. */
    public static final class Run {

        private static final int MOST = 20_000;

        final Map<String, Long> authors = new HashMap<>();
        final Map<String, Long> topics = new HashMap<>();
        final Map<String, Long> promised = new HashMap<>();
        final Set<Integer> looked = new HashSet<>();

        /** What was added in a transaction that came to nothing is not there. Numbers stay promised. */
        public void forget() {
            authors.clear();
            topics.clear();
        }

        void trim() {
            if (authors.size() + topics.size() > MOST) forget();
        }
    }

    /** What the stories of a batch had before, by their numbers, and the uris of those to read with them. */
    record Former(Map<Long, List<String>> slugs, Map<Long, List<String>> paths, Map<Long, String> uris) {

        List<String> slugsOf(Standing standing) {
            return slugs.getOrDefault(standing.id(), List.of()).stream()
                    .filter(slug -> !slug.equals(standing.slug()))
                    .toList();
        }
    }

    /** A revision as the database has it. */
    record Row(
            Standing standing,
            int revision,
            OffsetDateTime made,
            String by,
            Copy copy,
            List<Said> notices,
            @Nullable Wait waiting) {}
}
