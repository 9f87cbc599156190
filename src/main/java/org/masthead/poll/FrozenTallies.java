package org.masthead.poll;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.masthead.house.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tallies as they were when a question closed, each sealed with a SHA-256 over the counted votes. The votes are there for
 * everybody in the very form that is summed: two lines that name the question, then a line for each vote with its number
 * and the answers chosen.
 */
@Service
class FrozenTallies {

    private static final int AT_ONCE = 10_000;

    private final FrozenTallyRepository repository;
    private final QuestionRepository questions;
    private final VoteRepository votes;
    private final Clock clock;

    FrozenTallies(FrozenTallyRepository repository, QuestionRepository questions, VoteRepository votes, Clock clock) {
        this.repository = repository;
        this.questions = questions;
        this.votes = votes;
        this.clock = clock;
    }

    /** Seals what counts now. Whoever does it holds the question. */
    @Transactional(propagation = Propagation.MANDATORY)
    public FrozenTally freeze(long id, String note) {
        var question = questions.byId(id).orElseThrow(NotFound::new);
        var digest = sha256();
        write(question, line -> digest.update(line.getBytes(StandardCharsets.US_ASCII)));
        var tally = new FrozenTally(
                OffsetDateTime.now(clock),
                question.voters(),
                question.setAside(),
                HexFormat.of().formatHex(digest.digest()),
                note);
        repository.add(id, tally);
        return tally;
    }

    /** Writes the counted votes out in their canonical form, line by line. */
    void write(Question question, Consumer<String> lines) {
        lines.accept("question " + question.id() + "\n");
        lines.accept("day " + question.day() + "\n");
        var after = 0L;
        for (var some = votes.counted(question.id(), after, AT_ONCE);
                !some.isEmpty();
                some = votes.counted(question.id(), after, AT_ONCE)) {
            for (var vote : some) lines.accept(vote.number() + " " + answers(vote.choices()) + "\n");
            after = some.getLast().number();
        }
    }

    private static String answers(int choices) {
        return IntStream.rangeClosed(1, QuestionCopy.MOST)
                .filter(position -> Question.chosen(choices, position))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
    }

    /** What was sealed, oldest first. */
    List<FrozenTally> of(long question) {
        return repository.of(question);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
