package org.masthead.poll;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.masthead.house.Dates;
import org.masthead.house.Paper;
import org.masthead.poll.page.Results;
import org.springframework.stereotype.Component;

/** Draws a question with its results, in the measure that other sites show pictures of links in. */
@Component
class ResultsPicture {

    private static final int WIDTH = 1_200;
    private static final int LEAST_HEIGHT = 630;
    private static final int EDGE = 60;
    private static final int FULL = WIDTH - 2 * EDGE;
    private static final int HEAD_SIZE = 46;
    private static final int HEAD_LINE = 54;
    private static final int HEAD_LETTERS = 34;
    private static final int ROW = 78;
    private static final int ROW_LETTERS = 44;

    private final Numbers numbers;
    private final Dates dates;
    private final Paper paper;

    ResultsPicture(Numbers numbers, Dates dates, Paper paper) {
        this.numbers = numbers;
        this.dates = dates;
        this.paper = paper;
    }

    Sketch of(Question question) {
        var marks = new ArrayList<Sketch.Mark>();
        var kicker = paper.name() + "  ·  Question of the Day  ·  " + dates.day(question.day());
        marks.add(new Sketch.Words(EDGE, 72, 24, true, false, Sketch.ACCENT, kicker));
        var y = 72 + HEAD_LINE + 8;
        for (var line : lines(question.words())) {
            marks.add(new Sketch.Words(EDGE, y, HEAD_SIZE, true, false, Sketch.INK, line));
            y += HEAD_LINE;
        }
        var tells = question.tellsEverybody();
        var results = numbers.results(question);
        for (var row : results.rows()) {
            draw(row, tells, y, marks);
            y += ROW;
        }
        var height = Math.max(LEAST_HEIGHT, y + 90);
        var said = tells ? results.voters() + ". " + ResultsData.CAUTION : "The results are not public yet.";
        marks.add(new Sketch.Bar(EDGE, height - 74, FULL, 2, Sketch.LINE));
        marks.add(new Sketch.Words(EDGE, height - 36, 22, false, false, Sketch.SOFT, said));
        return new Sketch(WIDTH, height, question.words(), about(results, tells, said), marks);
    }

    private static void draw(Results.Row row, boolean tells, int y, List<Sketch.Mark> marks) {
        marks.add(new Sketch.Words(EDGE, y, 27, row.leads() && tells, false, Sketch.INK, cut(row.words())));
        marks.add(new Sketch.Bar(EDGE, y + 16, FULL, 16, Sketch.LINE));
        if (!tells) return;
        var share = row.share() + "  ·  " + row.votes();
        marks.add(new Sketch.Words(WIDTH - EDGE, y, 27, row.leads(), true, Sketch.INK, share));
        var part = Double.parseDouble(row.width().replace("%", "")) / 100;
        marks.add(new Sketch.Bar(EDGE, y + 16, (int) Math.round(FULL * part), 16, Sketch.ACCENT));
    }

    private static String about(Results results, boolean tells, String said) {
        return results.rows().stream()
                        .map(row -> tells ? row.words() + ": " + row.share() + ", " + row.votes() : row.words())
                        .collect(Collectors.joining(". "))
                + ". " + said;
    }

    private static List<String> lines(String words) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > HEAD_LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) line.append(' ');
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String cut(String words) {
        return words.length() <= ROW_LETTERS
                ? words
                : words.substring(0, ROW_LETTERS - 1).strip() + "…";
    }
}
