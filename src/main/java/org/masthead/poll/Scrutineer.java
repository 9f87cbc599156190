package org.masthead.poll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.masthead.house.NotFound;
import org.masthead.house.PagesChanged;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides which votes count. What looks made is set aside, not thrown away: it comes back by itself when the others turn
 * out to vote alike, and an editor may decide either way, for good. Each move stands in the ledger.
 */
@Service
class Scrutineer {

    private static final Editor BY_ITSELF = new Editor("the scrutineer");
    private static final int STRIKING = 200;
    private static final String UNSAID = "Say why, in a sentence: it goes into the ledger.";

    private final QuestionRepository questions;
    private final TallyRepository tallies;
    private final FrozenTallies frozen;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    Scrutineer(
            QuestionRepository questions,
            TallyRepository tallies,
            FrozenTallies frozen,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.questions = questions;
        this.tallies = tallies;
        this.frozen = frozen;
        this.ledger = ledger;
        this.events = events;
    }

    /**
     * Looks at what came in from these neighbourhoods, and again at what is set aside. Where there is nothing to look at,
     * which is usual, no vote has to wait for it.
     */
    @Transactional
    public void look(long id, Collection<String> around) {
        if (worthALook(id, around).isEmpty()) return;
        questions
                .held(id)
                .filter(question -> question.state() == Question.State.OPEN)
                .ifPresent(question -> goThrough(question, worthALook(id, around)));
    }

    /** Looks at everything, as is done before a question closes. */
    @Transactional
    public void goThroughAll(Question question) {
        goThrough(question, tallies.large(question.id(), Scrutiny.OF_A_NETWORK.fewest()));
    }

    private List<VoteGroup> worthALook(long id, Collection<String> around) {
        return tallies.worthALook(id, around, Scrutiny.OF_A_NETWORK.fewest());
    }

    private void goThrough(Question question, List<VoteGroup> groups) {
        if (groups.isEmpty()) return;
        var suspects = suspects(question, groups);
        var byReason = new HashMap<String, List<VoteGroup>>();
        var cleared = new ArrayList<VoteGroup>();
        for (var group : groups) {
            var reason = suspects.get(group.id());
            if (group.settled() || group.aside() == (reason != null)) continue;
            if (reason == null) cleared.add(group);
            else byReason.computeIfAbsent(reason, words -> new ArrayList<>()).add(group);
        }
        byReason.forEach((reason, made) -> move(question, made, true, reason, BY_ITSELF));
        if (!cleared.isEmpty()) move(question, cleared, false, "Others vote alike by now.", BY_ITSELF);
    }

    private Map<Long, String> suspects(Question question, List<VoteGroup> groups) {
        var others = new Scrutiny.Others(
                question.voters(), question.setAside(), question.options(), tallies.networksAside(question.id()));
        var suspects = new HashMap<Long, String>();
        by(groups, VoteGroup::around)
                .forEach(place -> suspects.putAll(Scrutiny.OF_A_NEIGHBOURHOOD.suspects(place, others)));
        by(groups, VoteGroup::source)
                .forEach(network -> suspects.putAll(Scrutiny.OF_A_NETWORK.suspects(network, others)));
        return suspects;
    }

    private static Collection<List<VoteGroup>> by(List<VoteGroup> groups, Function<VoteGroup, String> place) {
        return groups.stream().collect(Collectors.groupingBy(place)).values();
    }

    private void move(Question question, List<VoteGroup> groups, boolean aside, String reason, Editor by) {
        var votes = groups.stream().mapToLong(VoteGroup::votes).sum();
        tallies.move(question.id(), groups.stream().map(VoteGroup::id).toList(), aside, aside ? reason : "");
        ledger.write(
                by, aside ? "set votes aside" : "counted votes again", question.key(), votes + " votes. " + reason);
        events.publishEvent(PagesChanged.of(question.key()));
    }

    /**
     * An editor's decision on a group of votes; it stays, whatever comes.
     *
     * @param note why, for the ledger, and for readers where the question has closed
     */
    @Transactional
    public Decision decide(long id, long groupId, boolean aside, String note, Editor by) {
        var question = questions.held(id).orElseThrow(NotFound::new);
        var group = tallies.byId(groupId).filter(one -> one.question() == id).orElseThrow(NotFound::new);
        if (note.isBlank()) return Decision.Declined.because(UNSAID);
        tallies.settle(groupId, by.name());
        if (group.aside() == aside) {
            ledger.write(
                    by,
                    aside ? "left votes aside" : "let votes stand",
                    question.key(),
                    group.votes() + " votes. " + note);
            return new Decision.Done(id);
        }
        move(question, List.of(group), aside, note.strip(), by);
        freezeAgain(question, note.strip(), by);
        return new Decision.Done(id);
    }

    /** Counts every vote of a question again. */
    @Transactional
    public Decision recount(long id, String note, Editor by) {
        var before = questions.held(id).orElseThrow(NotFound::new);
        if (note.isBlank()) return Decision.Declined.because(UNSAID);
        tallies.recount(id);
        var after = questions.held(id).orElseThrow(NotFound::new);
        var found = after.equals(before) ? "The tallies were right. " : "The tallies were wrong and are right now. ";
        ledger.write(by, "recounted", before.key(), found + note.strip());
        events.publishEvent(PagesChanged.of(before.key()));
        freezeAgain(after, found + note.strip(), by);
        return new Decision.Done(id);
    }

    private void freezeAgain(Question question, String note, Editor by) {
        if (question.state() != Question.State.CLOSED) return;
        var tally = frozen.freeze(question.id(), note);
        ledger.write(by, "froze the tally again", question.key(), tally.line());
    }

    /** What is set aside or was decided on, and the largest of the others. */
    List<VoteGroup> striking(long question) {
        return tallies.striking(question, STRIKING);
    }
}
