package org.masthead.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Accounts;
import org.masthead.gate.Visitor;
import org.masthead.house.Characters;
import org.masthead.house.NotFound;
import org.masthead.house.Paper;
import org.masthead.mail.Letter;
import org.masthead.mail.Letters;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers say is wrong in the paper: each is looked into by somebody, and answered. */
@Service
public class Errors {

    /** How long the paper knows who said it. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final int LONGEST = 3_000;
    private static final int LONGEST_LINE = 300;
    private static final int AT_ONCE = 500;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@,;<>\\p{Cntrl}]{1,64}@[^\\s@,;<>\\p{Cntrl}.][^\\s@,;<>\\p{Cntrl}]{2,189}");

    private final ErrorRepository repository;
    private final Stories stories;
    private final Letters letters;
    private final Accounts accounts;
    private final Ledger ledger;
    private final Paper paper;
    private final Clock clock;

    Errors(
            ErrorRepository repository,
            Stories stories,
            Letters letters,
            Accounts accounts,
            Ledger ledger,
            Paper paper,
            Clock clock) {
        this.repository = repository;
        this.stories = stories;
        this.letters = letters;
        this.accounts = accounts;
        this.ledger = ledger;
        this.paper = paper;
        this.clock = clock;
    }

    static String path(long story) {
        return "/stories/" + story + "/errors";
    }

    /** What is wrong with what a reader typed, a sentence for each field. */
    static Map<String, String> faults(Said said) {
        var faults = new LinkedHashMap<String, String>();
        if (said.words().isEmpty()) faults.put("words", "Please say what is wrong.");
        if (said.words().length() > LONGEST) faults.put("words", "There is room for 3,000 characters.");
        if (said.place().length() > LONGEST_LINE) faults.put("place", "There is room for 300 characters.");
        if (said.name().length() > LONGEST_LINE) faults.put("name", "That name is too long.");
        if (!said.email().isEmpty() && !EMAIL.matcher(said.email()).matches())
            faults.put(
                    "email",
                    "That does not look like an e-mail address. It is only for our answer; leave it empty if you want none.");
        return faults;
    }

    /** A reader reports an error in a story that readers see. */
    @Transactional
    public long report(long story, Said said, @Nullable Long account) {
        var faults = faults(said);
        if (!faults.isEmpty()) throw new IllegalArgumentException(String.join(" ", faults.values()));
        var live = stories.live(story).orElseThrow(NotFound::new);
        return repository.add(story, live.revision(), said, account, now());
    }

    @Transactional
    Outcome assign(long id, @Nullable Long assignee, Visitor by) {
        var before = held(id);
        if (assignee != null
                && accounts.byId(assignee)
                        .filter(one -> Moves.works(one.role()))
                        .isEmpty()) return Outcome.wrong("assignee", "Choose somebody of the newsroom.");
        repository.assign(id, assignee);
        ledger.write(
                new Editor(by.name()),
                "assigned",
                "error:" + id,
                Ledger.Change.of("assigned to", account(before.assignee()), account(assignee)));
        return new Outcome.Done("given");
    }

    private static String account(@Nullable Long assignee) {
        return assignee == null ? "nobody" : "account:" + assignee;
    }

    /** Answers, and writes to the reader where they left an address. */
    @Transactional
    Outcome answer(long id, String answer, boolean corrected, Visitor by) {
        var said = Characters.clean(answer).strip();
        var report = held(id);
        if (!report.open()) return Outcome.late("answer", report.answeredBy() + " answered this meanwhile.");
        if (said.isEmpty()) return Outcome.wrong("answer", "Write what you found, for the reader.");
        if (said.length() > LONGEST) return Outcome.wrong("answer", "There is room for 3,000 characters.");
        var story = stories.shown(report.storyId());
        if (corrected && story.notices().isEmpty())
            return Outcome.wrong("corrected", "No notice stands on the story yet. Add it first, then answer.");
        repository.answer(id, said, corrected, by.name(), now());
        ledger.write(new Editor(by.name()), "answered", "error:" + id, story.key() + (corrected ? ", corrected" : ""));
        if (report.email().isEmpty()) return new Outcome.Done("answered-only");
        letters.post(new Letter(
                report.email(), "Your report on a story in " + paper.name(), letter(story, said, corrected)));
        return new Outcome.Done("answered");
    }

    private String letter(Story story, String answer, boolean corrected) {
        return "You told us that something was wrong in this story:\n\n"
                + story.copy().headline() + "\n"
                + paper.absolute(story.path()) + "\n\nThis is what we found:\n\n" + answer + "\n\n"
                + (corrected
                        ? "The story now says what was wrong. Every correction is listed at\n"
                                + paper.absolute("/corrections") + "\n\n"
                        : "")
                + "Thank you for reading closely. We keep your address for 90 days from your report, then it is erased.\n\n"
                + paper.name() + "\n";
    }

    ErrorReport byId(long id) {
        return repository.byId(id).orElseThrow(NotFound::new);
    }

    List<ErrorReport> open(long after, int most) {
        return repository.open(after, most);
    }

    List<ErrorReport> answered(long before, int most) {
        return repository.answered(before, most);
    }

    List<ErrorReport> about(long story, int most) {
        return repository.about(story, most);
    }

    /** Who reported what long ago is erased. */
    @Transactional
    int erase() {
        return repository.erase(now().minus(KEPT), AT_ONCE);
    }

    private ErrorReport held(long id) {
        return repository.held(id).orElseThrow(NotFound::new);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /**
     * What a reader says.
     *
     * @param words what is wrong
     * @param place where; may be empty, as may the others
     */
    public record Said(String words, String place, String name, String email) {

        public Said {
            words = Characters.clean(words).strip();
            place = line(place);
            name = line(name);
            email = line(email);
        }

        private static String line(String typed) {
            return Characters.clean(typed).strip().replaceAll("\\s+", " ");
        }
    }
}
