package org.masthead.poll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Dates;
import org.masthead.house.Paper;
import org.masthead.house.Shown;
import org.masthead.house.Turning;
import org.masthead.house.page.Head;
import org.masthead.house.page.Image;
import org.masthead.house.page.Pages;
import org.masthead.house.page.Teaser;
import org.masthead.house.page.When;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.masthead.poll.page.PollsPage;
import org.masthead.poll.page.QuestionForm;
import org.masthead.poll.page.QuestionPage;
import org.masthead.poll.page.WithdrawnQuestion;
import org.masthead.story.Rivers;
import org.masthead.story.Story;
import org.springframework.stereotype.Component;

/** Makes the pages of the Question of the Day, and notes what they show. */
@Component
class QuestionPages {

    private static final int PAST = 10;

    private final Questions questions;
    private final FrozenTallies tallies;
    private final Pictures pictures;
    private final Rivers rivers;
    private final Numbers numbers;
    private final Dates dates;
    private final Paper paper;

    QuestionPages(
            Questions questions,
            FrozenTallies tallies,
            Pictures pictures,
            Rivers rivers,
            Numbers numbers,
            Dates dates,
            Paper paper) {
        this.questions = questions;
        this.tallies = tallies;
        this.pictures = pictures;
        this.rivers = rivers;
        this.numbers = numbers;
        this.dates = dates;
        this.paper = paper;
    }

    /** The page that everybody sees. */
    QuestionPage page(Question question, Shown shown) {
        shown.shows(question.key());
        if (question.state() == Question.State.OPEN) shown.until(question.closes());
        var form = question.state() == Question.State.OPEN ? form(question, "page", Set.of(), "") : null;
        return page(question, form, "", question.tellsEverybody(), false, shown);
    }

    /** The page of a reader who asks for the results, or has just voted. */
    QuestionPage results(Question question, String notice, boolean maySee, Shown shown) {
        shown.isPersonal();
        return page(question, null, notice, maySee || question.tellsEverybody(), true, shown);
    }

    /** The page of a reader whose vote could not be read. */
    QuestionPage mended(Question question, Set<Integer> chosen, String fault, Shown shown) {
        shown.isPersonal();
        return page(question, form(question, "page", chosen, fault), "", question.tellsEverybody(), false, shown);
    }

    private QuestionPage page(
            Question question,
            @Nullable QuestionForm form,
            String notice,
            boolean results,
            boolean resultsFirst,
            Shown shown) {
        var story = story(question, shown);
        return new QuestionPage(
                head(question),
                question.path(),
                day(question.day()),
                question.words(),
                question.intro(),
                picture(question, shown),
                story,
                question.discussed() && story != null ? story.path() + "#comments" : "",
                question.state() == Question.State.OPEN,
                dates.moment(question.closes()),
                form,
                results ? numbers.results(question) : null,
                results ? "" : instead(question),
                notice,
                resultsFirst,
                tallies.of(question.id()).stream().map(this::line).toList());
    }

    private static String instead(Question question) {
        return question.shown() == Question.Show.VOTED
                ? "The results are for those who have voted, and for everybody once the question has closed."
                : "The results will stand here once the question has closed.";
    }

    private Head head(Question question) {
        var card = new Head.Card(
                "website",
                question.words(),
                paper.absolute(question.path() + ".png"),
                "The answers to “" + question.words() + "” as bars",
                null,
                null);
        var about = question.intro().isEmpty()
                ? "Question of the Day, " + dates.day(question.day()) + "."
                : question.intro();
        return new Head(question.words(), about, question.path(), null, null, List.of(), card, null);
    }

    QuestionForm form(Question question, String place, Set<Integer> chosen, String fault) {
        return new QuestionForm(
                place,
                question.id(),
                question.path(),
                resultsPath(question),
                question.words(),
                question.multiple(),
                question.options().stream()
                        .map(option -> new QuestionForm.Choice(
                                option.position(), option.words(), chosen.contains(option.position())))
                        .toList(),
                fault);
    }

    private static String resultsPath(Question question) {
        return switch (question.shown()) {
            case ALWAYS -> question.path() + "#results";
            case VOTED -> question.path() + "?results";
            case CLOSED -> "";
        };
    }

    private @Nullable Image picture(Question question, Shown shown) {
        var picture = question.picture();
        if (picture == null) return null;
        shown.mentions(Pictures.key(picture));
        return pictures.byId(picture).map(Picture::image).orElse(null);
    }

    private @Nullable Teaser story(Question question, Shown shown) {
        var story = question.story();
        if (story == null) return null;
        shown.mentions(Story.key(story));
        return rivers.these(List.of(story)).stream().findFirst().orElse(null);
    }

    private QuestionPage.Sealed line(FrozenTally tally) {
        var said = numbers.votes(tally.voters()) + " counted, " + numbers.votes(tally.setAside()) + " set aside";
        return new QuestionPage.Sealed(dates.moment(tally.made()), said, tally.digest(), tally.note());
    }

    WithdrawnQuestion withdrawn(Question question, Shown shown) {
        shown.shows(question.key());
        return new WithdrawnQuestion(Head.unlisted("Question withdrawn"), day(question.day()), question.withdrawn());
    }

    /** Today's question, and those of the past. */
    PollsPage list(@Nullable String page, Shown shown) {
        shown.shows(Question.ALL).shows(Question.TODAY);
        var pages = Turning.page("/polls", page, questions.pastCount(), PAST);
        var today = pages.number() > 1 ? Optional.<Question>empty() : questions.open();
        today.ifPresent(one -> shown.shows(one.key()).until(one.closes()));
        var past = questions.past(PAST, (pages.number() - 1) * PAST);
        past.forEach(one -> shown.shows(one.key()));
        return new PollsPage(
                listHead(pages),
                today.map(one -> form(one, "page", Set.of(), "")).orElse(null),
                past.stream().map(this::past).toList(),
                pages);
    }

    private Head listHead(Pages pages) {
        var about = "What " + paper.name() + " asks its readers each day, and what they answered.";
        return Head.of("Question of the Day", about, pages.here()).withPages(pages.previous(), pages.next());
    }

    private PollsPage.Past past(Question question) {
        return new PollsPage.Past(question.path(), day(question.day()), numbers.results(question));
    }

    private When day(LocalDate day) {
        return new When(day.toString(), dates.weekday(day));
    }
}
