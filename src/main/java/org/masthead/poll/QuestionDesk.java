package org.masthead.poll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Dates;
import org.masthead.house.NotFound;
import org.masthead.house.page.Head;
import org.masthead.media.Pictures;
import org.masthead.newsroom.Ledger;
import org.masthead.poll.page.CopyPage;
import org.masthead.poll.page.QueuePage;
import org.masthead.poll.page.ScrutinyPage;
import org.masthead.story.Stories;
import org.springframework.stereotype.Component;

/** What the desk sees of the questions, and how it reads what an editor typed. */
@Component
class QuestionDesk {

    private static final int DAYS = 14;
    private static final int PAST = 14;
    private static final int NETWORK_LETTERS = 8;

    private final Questions questions;
    private final Scrutineer scrutineer;
    private final Pictures pictures;
    private final Stories stories;
    private final Ledger ledger;
    private final Numbers numbers;
    private final Dates dates;

    QuestionDesk(
            Questions questions,
            Scrutineer scrutineer,
            Pictures pictures,
            Stories stories,
            Ledger ledger,
            Numbers numbers,
            Dates dates) {
        this.questions = questions;
        this.scrutineer = scrutineer;
        this.pictures = pictures;
        this.stories = stories;
        this.ledger = ledger;
        this.numbers = numbers;
        this.dates = dates;
    }

    /** The next two weeks, each day with its question or none, and whatever is queued for later. */
    QueuePage queue(String said) {
        var queued =
                questions.queue().stream().collect(Collectors.toMap(Question::day, one -> one, (one, other) -> one));
        var days = new ArrayList<QueuePage.Day>();
        var first = questions.today();
        IntStream.range(0, DAYS).mapToObj(first::plusDays).forEach(day -> days.add(day(day, queued.get(day))));
        queued.keySet().stream()
                .filter(day -> day.isBefore(first) || !day.isBefore(first.plusDays(DAYS)))
                .sorted()
                .forEach(day -> days.add(day(day, queued.get(day))));
        var past =
                questions.past(PAST, 0).stream().map(one -> day(one.day(), one)).toList();
        return new QueuePage(Head.unlisted("Questions of the Day"), said, days, past);
    }

    private QueuePage.Day day(LocalDate day, @Nullable Question question) {
        var name = dates.weekday(day);
        if (question == null) return new QueuePage.Day(day.toString(), name, 0, "", "", "", "");
        var said = question.state() == Question.State.QUEUED
                ? ""
                : numbers.results(question).voters();
        var aside = question.setAside() == 0 ? "" : ", " + numbers.votes(question.setAside()) + " set aside";
        return new QueuePage.Day(
                day.toString(),
                name,
                question.id(),
                question.path(),
                question.words(),
                question.state().word(),
                said + aside);
    }

    CopyPage empty(@Nullable String day) {
        var form = CopyForm.empty(day == null ? questions.today().plusDays(1).toString() : day);
        return page(0, form, List.of());
    }

    CopyPage filled(long id) {
        var question = questions.byId(id).orElseThrow(NotFound::new);
        return page(id, CopyForm.of(question, pictures, stories), List.of());
    }

    CopyPage page(long id, CopyForm form, List<String> faults) {
        var rules = Arrays.stream(Question.Show.values())
                .map(rule -> new CopyPage.Rule(rule.word(), rule.words(), rule == form.show()))
                .toList();
        return new CopyPage(
                Head.unlisted(id == 0 ? "New question" : "Question of " + form.day()),
                id == 0 ? "/desk/questions" : "/desk/questions/" + id,
                id,
                form.day(),
                form.words(),
                form.intro(),
                form.options(),
                form.multiple(),
                rules,
                form.picture(),
                form.story(),
                form.discussed(),
                faults);
    }

    /** Does with what was typed what the editor wants, or says what has to be mended. */
    Decision settle(CopyForm form, BiFunction<LocalDate, QuestionCopy, Decision> wish) {
        var faults = new ArrayList<String>();
        var date = form.date();
        if (date.isEmpty()) faults.add("Choose the day, as in 2026-11-24.");
        var picture = form.pictureId(pictures);
        if (!form.picture().isEmpty() && picture.isEmpty())
            faults.add("No picture of ours is at “" + form.picture() + "”: give its address, as in /media/….");
        var story = form.storyId(stories);
        if (!form.story().isEmpty() && story.isEmpty())
            faults.add("No story of ours is at “" + form.story() + "”: give its address, as in /2026/11/24/….");
        var copy = form.copy(picture.orElse(null), story.orElse(null));
        faults.addAll(copy.faults());
        return faults.isEmpty() && date.isPresent() ? wish.apply(date.get(), copy) : new Decision.Declined(faults);
    }

    ScrutinyPage votes(long id, String fault) {
        var question = questions.byId(id).orElseThrow(NotFound::new);
        return new ScrutinyPage(
                Head.unlisted("Votes: " + question.words()),
                id,
                question.path(),
                question.state().word(),
                question.state() == Question.State.OPEN,
                numbers.results(question),
                fault,
                scrutineer.striking(id).stream()
                        .map(group -> group(group, question))
                        .toList(),
                ledger.about(question.key()).stream()
                        .map(line ->
                                new ScrutinyPage.Line(dates.moment(line.at()), line.who(), line.did(), line.details()))
                        .toList());
    }

    private ScrutinyPage.Group group(VoteGroup group, Question question) {
        var answers = question.options().stream()
                .filter(option -> Question.chosen(group.choices(), option.position()))
                .map(Question.Option::words)
                .collect(Collectors.joining("; "));
        return new ScrutinyPage.Group(
                group.id(),
                group.source()
                        .substring(0, Math.min(NETWORK_LETTERS, group.source().length())),
                answers,
                numbers.votes(group.votes()),
                Integer.toString(Long.bitCount(group.agents())),
                group.aside(),
                group.reason(),
                group.decided());
    }
}
