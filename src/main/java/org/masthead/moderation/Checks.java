package org.masthead.moderation;

import java.util.List;
import org.masthead.house.Paper;
import org.springframework.stereotype.Service;

/** Every check that a comment goes through, in order: the first that has something to say decides. */
@Service
public class Checks {

    private final List<Check> inOrder;
    private final Classifier classifier;

    Checks(ModerationSettings settings, WatchedWords words, Classifier classifier, Paper paper) {
        this.classifier = classifier;
        this.inOrder = List.of(
                // What cannot be taken at all
                new ClosedCheck(),
                new LengthCheck(settings),
                new RepeatCheck(),
                new RateCheck(settings),
                // What is in it
                new WordsCheck(WatchedWord.Kind.BANNED, words),
                new LinksCheck(settings, paper),
                new WordsCheck(WatchedWord.Kind.SUSPECT, words),
                new CapitalsCheck(),
                new GibberishCheck(),
                // Who says it, and where
                new RejectionsCheck(settings),
                new PremoderatedCheck(settings),
                new NewReaderCheck(settings),
                // What it is like
                new LikenessCheck(classifier));
    }

    /** What the first check with something to say says; a pass where none has. */
    public Ruling of(Remark remark) {
        for (var check : inOrder) {
            var ruling = ruling(check, remark);
            if (!(ruling instanceof Ruling.Pass)) return ruling;
        }
        return Check.PASS;
    }

    /** What each check says, in order, for a moderator to see. */
    public List<Traced> trace(Remark remark) {
        return inOrder.stream()
                .map(check -> new Traced(check.name(), ruling(check, remark)))
                .toList();
    }

    private static Ruling ruling(Check check, Remark remark) {
        return remark.writer().staff() && check.sparesStaff() ? Check.PASS : check.of(remark);
    }

    /** Takes a moderator's verdict as an example of what this paper accepts. */
    public void learn(String text, boolean acceptable) {
        classifier.learn(text, acceptable);
    }
}
