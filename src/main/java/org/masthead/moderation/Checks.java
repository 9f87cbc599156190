package org.masthead.moderation;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.masthead.house.DeskSettings;
import org.masthead.house.Paper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Every check that a comment goes through, in order: the first that has something to say decides. */
@Service
public class Checks {

    private static final Logger log = LoggerFactory.getLogger(Checks.class);

    private final List<Check> inOrder;
    private final DeskSettings desk;
    private final WatchedWords words;
    private final Classifier classifier;
    private final Paper paper;

    Checks(
            Supplier<ModerationSettings> settings,
            DeskSettings desk,
            WatchedWords words,
            Classifier classifier,
            Paper paper) {
        this.desk = desk;
        this.words = words;
        this.classifier = classifier;
        this.paper = paper;
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
                new PremoderatedCheck(),
                new NewReaderCheck(settings),
                // What it is like
                new LikenessCheck(classifier, settings));
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
        return remark.writer().staff() && check.sparesStaff() ? Check.PASS : asFarAsItGoes(check, remark);
    }

    /** A fault of ours costs nobody what they wrote. */
    private static Ruling asFarAsItGoes(Check check, Remark remark) {
        try {
            return check.of(remark);
        } catch (RuntimeException | StackOverflowError fault) {
            log.error(
                    "The check {} failed on a comment of {} characters",
                    check.name(),
                    remark.text().length(),
                    fault);
            return check.hold("Something of ours failed while looking at it, so a moderator reads it first.", "");
        }
    }

    /** The checks as they would be with settings that nobody has saved: for trying them. */
    public Checks with(Map<String, String> wanted) {
        var tried = desk.with(ModerationConfiguration.ROOM, ModerationSettings.class, wanted);
        return new Checks(() -> tried, desk, words, classifier, paper);
    }

    /** Takes a moderator's verdict as an example of what this paper accepts. */
    public void learn(String text, boolean acceptable) {
        classifier.learn(text, acceptable);
    }
}
