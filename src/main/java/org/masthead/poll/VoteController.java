package org.masthead.poll;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Admits;
import org.masthead.gate.Networks;
import org.masthead.gate.Pace;
import org.masthead.gate.Visitors;
import org.masthead.house.NotFound;
import org.masthead.house.Shown;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes votes. The gatekeeper has seen already that each comes from our own pages. */
@Controller
class VoteController {

    private static final int MOST_TRIES = 120;
    private static final Duration TRIES_WITHIN = Duration.ofMinutes(10);

    private final Questions questions;
    private final QuestionPages pages;
    private final BallotBox box;
    private final Marks marks;
    private final Visitors visitors;
    private final Networks networks;
    private final Pace pace;
    private final Clock clock;

    VoteController(
            Questions questions,
            QuestionPages pages,
            BallotBox box,
            Marks marks,
            Visitors visitors,
            Networks networks,
            Pace pace,
            Clock clock) {
        this.questions = questions;
        this.pages = pages;
        this.box = box;
        this.marks = marks;
        this.visitors = visitors;
        this.networks = networks;
        this.pace = pace;
        this.clock = clock;
    }

    @Admits(anyone = true)
    @PostMapping("/polls/{id:\\d{1,18}}/votes")
    ModelAndView vote(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable List<String> option,
            HttpServletRequest request,
            HttpServletResponse response) {
        Shown.on(request).isPersonal();
        var question = questions
                .remembered(id)
                .filter(one -> one.state() != Question.State.QUEUED)
                .orElseThrow(NotFound::new);
        if (!question.takesVotesAt(OffsetDateTime.now(clock))) return sent(question, Notice.CLOSED);
        var sent = option == null ? Set.<String>of() : Set.copyOf(option);
        var chosen = chosen(question, sent);
        var fault = fault(question, chosen, sent.size());
        if (!fault.isEmpty()) return mended(question, chosen, fault, request);
        return sent(question, cast(question, Question.choices(chosen), request, response));
    }

    private Notice cast(Question question, int choices, HttpServletRequest request, HttpServletResponse response) {
        var visitor = visitors.of(request);
        visitor.ifPresent(one -> pace.keep("vote", one.key(), MOST_TRIES, TRIES_WITHIN));
        switch (marks.on(request, question)) {
            case GENUINE -> {
                return Notice.ALREADY;
            }
            case FORGED -> {
                response.addHeader(HttpHeaders.SET_COOKIE, marks.none(question));
                return Notice.MARK;
            }
            case NONE -> {}
        }
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        var outcome = box.cast(visitor.map(one -> Ballot.of(question.id(), choices, one.account()))
                .orElseGet(() -> Ballot.of(question.id(), choices, networks.of(request), agent)));
        if (outcome == Ballot.Outcome.COUNTED) response.addHeader(HttpHeaders.SET_COOKIE, marks.make(question));
        return Notice.of(outcome);
    }

    private static Set<Integer> chosen(Question question, Set<String> sent) {
        return sent.stream()
                .filter(one -> one.matches("[1-9][0-9]?"))
                .map(Integer::valueOf)
                .filter(one -> one <= question.options().size())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String fault(Question question, Set<Integer> chosen, int sent) {
        if (sent == 0) return "Choose an answer, then send your vote.";
        if (sent != chosen.size()) return "That is not one of the answers: choose one of these.";
        if (chosen.size() > 1 && !question.multiple()) return "Choose one answer only.";
        return "";
    }

    private ModelAndView mended(Question question, Set<Integer> chosen, String fault, HttpServletRequest request) {
        var answer = new ModelAndView(
                "poll/question", Map.of("page", pages.mended(question, chosen, fault, Shown.on(request))));
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static ModelAndView sent(Question question, Notice notice) {
        return new ModelAndView("redirect:" + question.path() + "?results=" + notice.word());
    }
}
