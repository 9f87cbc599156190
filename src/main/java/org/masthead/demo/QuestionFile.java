package org.masthead.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.poll.Question;
import org.masthead.poll.QuestionCopy;

/** One of the demo's questions, with what the town answered: read from {@code demo/questions.yml}. */
record QuestionFile(Map<String, Object> all) {

    static List<QuestionFile> read() {
        try (var file = QuestionFile.class.getResourceAsStream("/demo/questions.yml")) {
            List<Map<String, Object>> questions = Newsroom.yaml().load(file);
            return questions.stream().map(QuestionFile::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Days from today. */
    int day() {
        return Integer.parseInt(Newsroom.text(all, "day"));
    }

    /** The key of the story it belongs to; may be empty. */
    String story() {
        return Newsroom.text(all, "story");
    }

    QuestionCopy copy(@Nullable Long story) {
        return new QuestionCopy(
                Newsroom.text(all, "words"),
                Newsroom.text(all, "intro"),
                Newsroom.texts(all.get("options")),
                all.get("multiple") == Boolean.TRUE,
                Question.Show.ALWAYS,
                null,
                story,
                story != null && all.get("discussed") == Boolean.TRUE);
    }

    /** How many chose what: a bit for each answer. */
    Map<Integer, Integer> votes() {
        var counts = new HashMap<Integer, Integer>();
        var one = new ArrayList<>(Newsroom.texts(all.get("votes")));
        for (var i = 0; i < one.size(); i++) counts.put(1 << i, Integer.valueOf(one.get(i)));
        Newsroom.map(all.get("together")).forEach((answers, count) -> counts.put(bits(answers), (Integer) count));
        return counts;
    }

    private static int bits(String answers) {
        var bits = 0;
        for (var answer : answers.split(",")) bits |= 1 << (Integer.parseInt(answer) - 1);
        return bits;
    }
}
