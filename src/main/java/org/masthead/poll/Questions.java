package org.masthead.poll;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.masthead.house.Memory;
import org.masthead.house.NotFound;
import org.masthead.house.PagesChanged;
import org.masthead.house.Paper;
import org.masthead.house.Purged;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The Question of the Day: a queue with one question for each day, which open and close by themselves. */
@Service
public class Questions {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int SECRET = 32;

    /** How far ahead a question may be queued: whoever types a later year has mistyped it. */
    private static final Period AHEAD = Period.ofYears(10);

    /** Where a question is for a moment while two change places. */
    private static final LocalDate ELSEWHEN = LocalDate.of(9999, 12, 30);

    private final QuestionRepository repository;
    private final FrozenTallies tallies;
    private final Scrutineer scrutineer;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final Paper paper;
    private final Clock clock;
    private final Memory<Optional<Question>> memory = new Memory<>(1_000);

    Questions(
            QuestionRepository repository,
            FrozenTallies tallies,
            Scrutineer scrutineer,
            Ledger ledger,
            ApplicationEventPublisher events,
            Paper paper,
            Clock clock) {
        this.repository = repository;
        this.tallies = tallies;
        this.scrutineer = scrutineer;
        this.ledger = ledger;
        this.events = events;
        this.paper = paper;
        this.clock = clock;
    }

    /** Puts a question in the queue for a day that has none yet: today or later. */
    @Transactional
    public Decision queue(LocalDate day, QuestionCopy copy, Editor by) {
        var faults = copy.faults();
        if (!faults.isEmpty()) return new Decision.Declined(faults);
        if (!mayBeAsked(day)) return Decision.Declined.because(notThen(day));
        return file(day, copy, by);
    }

    private Decision file(LocalDate day, QuestionCopy copy, Editor by) {
        var id = repository.add(day, copy, hours(day), secret());
        if (id.isEmpty()) return Decision.Declined.because(taken(day));
        ledger.write(by, "queued", Question.key(id.get()), day + ": " + copy.words());
        events.publishEvent(PagesChanged.of(Question.key(id.get())));
        return new Decision.Done(id.get());
    }

    /** Changes a question that has not opened yet, and the day it is asked on. */
    @Transactional
    public Decision edit(long id, LocalDate day, QuestionCopy copy, Editor by) {
        var question = repository.held(id).orElseThrow(NotFound::new);
        var faults = copy.faults();
        if (!faults.isEmpty()) return new Decision.Declined(faults);
        if (!waits(question))
            return Decision.Declined.because(
                    "It has been asked: its words stay as readers saw them. Withdraw it if they are wrong.");
        if (!mayBeAsked(day)) return Decision.Declined.because(notThen(day));
        if (!day.equals(question.day()) && repository.onDay(day).isPresent())
            return Decision.Declined.because(taken(day));
        repository.edit(id, day, copy, hours(day));
        ledger.write(
                by,
                day.equals(question.day()) ? "edited" : "moved",
                question.key(),
                copy.words(),
                change(question, day, copy));
        events.publishEvent(PagesChanged.of(question.key()));
        return new Decision.Done(id);
    }

    private static Ledger.Change change(Question question, LocalDate day, QuestionCopy copy) {
        var asked = new QuestionCopy(
                question.words(),
                question.intro(),
                question.options().stream().map(Question.Option::words).toList(),
                question.multiple(),
                question.shown(),
                question.picture(),
                question.story(),
                question.discussed());
        var words = Ledger.Change.between(asked, copy);
        var before = new LinkedHashMap<String, Object>(words.before());
        var after = new LinkedHashMap<String, Object>(words.after());
        before.put("day", question.day().toString());
        after.put("day", day.toString());
        return new Ledger.Change(before, after);
    }

    /** Asks a question on another day; where another waits on that day, the two change places. */
    @Transactional
    public Decision move(long id, LocalDate day, Editor by) {
        if (!mayBeAsked(day)) return Decision.Declined.because(notThen(day));
        var there = repository.onDay(day).map(Question::id).filter(other -> other != id);
        there.filter(other -> other < id).ifPresent(repository::held);
        var question = repository.held(id).orElseThrow(NotFound::new);
        var other = there.flatMap(repository::held).filter(one -> one.day().equals(day));
        if (!waits(question)) return Decision.Declined.because("It has been asked: it stays on its day.");
        if (other.filter(one -> !waits(one)).isPresent()) return Decision.Declined.because(taken(day));
        if (day.equals(question.day())) return new Decision.Done(id);
        other.ifPresent(one -> repository.move(one.id(), ELSEWHEN, hours(ELSEWHEN)));
        moved(question, day, by);
        other.ifPresent(one -> moved(one, question.day(), by));
        return new Decision.Done(id);
    }

    private void moved(Question question, LocalDate day, Editor by) {
        repository.move(question.id(), day, hours(day));
        ledger.write(by, "moved", question.key(), question.words(), Ledger.Change.of("day", question.day(), day));
        events.publishEvent(PagesChanged.of(question.key()));
    }

    /** Whether it has not been asked yet, by the clock on the wall. */
    private boolean waits(Question question) {
        return question.state() == Question.State.QUEUED && question.opens().isAfter(now());
    }

    private boolean mayBeAsked(LocalDate day) {
        return !day.isBefore(today()) && !day.isAfter(today().plus(AHEAD));
    }

    private String notThen(LocalDate day) {
        return day.isBefore(today())
                ? "That day is over: choose today or a later one."
                : "That day is more than ten years off: choose an earlier one.";
    }

    private static String taken(LocalDate day) {
        return day + " has a question already: choose another day, or move that one first.";
    }

    /**
     * Takes a question back. One that was asked leaves a notice at its address; its votes are kept, and shown to nobody.
     *
     * @param note what readers are told of one that was asked
     */
    @Transactional
    public Decision withdraw(long id, String note, Editor by) {
        var question = repository.held(id).orElseThrow(NotFound::new);
        if (question.state() == Question.State.WITHDRAWN) return Decision.Declined.because("It is withdrawn already.");
        if (question.state() == Question.State.QUEUED) {
            repository.remove(id);
            ledger.write(by, "took out of the queue", question.key(), question.day() + ": " + question.words());
            return new Decision.Done(id);
        }
        if (note.isBlank()) return Decision.Declined.because("Say why, in a sentence for readers.");
        repository.withdraw(id, note.strip());
        var gone = Ledger.Change.of("state", question.state().word(), Question.State.WITHDRAWN.word());
        ledger.write(by, "withdrew", question.key(), note.strip(), gone);
        changed(question);
        return new Decision.Done(id);
    }

    /** What has to be opened or closed by now. */
    List<Long> due() {
        return repository.due(now());
    }

    /** Opens what is due and closes what is over; one that was missed altogether opens and closes at once. */
    @Transactional
    public void keepTime(long id) {
        var question = repository.held(id).orElseThrow(NotFound::new);
        if (question.state() == Question.State.QUEUED && !question.opens().isAfter(now())) {
            repository.stand(id, Question.State.OPEN.word());
            ledger.write(Editor.CLOCK, "opened", question.key(), question.words());
            changed(question);
            question = repository.held(id).orElseThrow(NotFound::new);
        }
        if (question.state() == Question.State.OPEN && !question.closes().isAfter(now())) close(question);
    }

    private void close(Question question) {
        scrutineer.goThroughAll(question);
        repository.stand(question.id(), Question.State.CLOSED.word());
        var tally = tallies.freeze(question.id(), "Counted when the question closed.");
        ledger.write(Editor.CLOCK, "closed", question.key(), tally.line());
        changed(question);
    }

    private void changed(Question question) {
        events.publishEvent(PagesChanged.of(Question.TODAY, Question.ALL, question.key()));
    }

    public Optional<Question> byId(long id) {
        return repository.byId(id);
    }

    /** The same as this node remembers it: its words and hours are right, its numbers may be a second old. */
    Optional<Question> remembered(long id) {
        return memory.of(Question.key(id), key -> repository.byId(id));
    }

    /** The question of a day, as everybody may see it: not before it opens. */
    public Optional<Question> asked(LocalDate day) {
        return repository.asked(day);
    }

    /** The question that takes votes now. */
    public Optional<Question> open() {
        return repository.open(now());
    }

    /** Every question that was asked and has closed, newest first. */
    List<Question> past(int most, int skipped) {
        return repository.past(most, skipped);
    }

    /** Those of these days, from the first to the last, that were not taken back. */
    List<Question> between(LocalDate first, LocalDate last) {
        return repository.between(first, last);
    }

    int pastCount() {
        return repository.pastCount();
    }

    /** The open one and those that wait, by day. */
    List<Question> queue() {
        return repository.queue();
    }

    LocalDate today() {
        return paper.day(now());
    }

    /** A question stands for its day, from midnight to midnight where the paper is. */
    QuestionRepository.Hours hours(LocalDate day) {
        return new QuestionRepository.Hours(
                day.atStartOfDay(paper.timeZone()).toOffsetDateTime(),
                day.plusDays(1).atStartOfDay(paper.timeZone()).toOffsetDateTime());
    }

    static byte[] secret() {
        var bytes = new byte[SECRET];
        CHANCE.nextBytes(bytes);
        return bytes;
    }

    @EventListener
    void on(Purged purged) {
        memory.forget(purged);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
