package org.masthead.operate;

import java.util.ArrayList;
import java.util.List;

/**
 * The body of a synthetic story, paragraph by paragraph, in the very form that {@link org.masthead.house.Markup} brings
 * bodies into.
 */
final class SyntheticProse {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final SyntheticOdds SENTENCES = SyntheticOdds.of(30, 40, 22, 8);

    private final SyntheticGrammar grammar;
    private final SyntheticPage page;
    private final Shape shape;
    private final int number;
    private final List<String> paragraphs = new ArrayList<>();
    private int blocks;

    /**
     * How a story is laid out.
     *
     * @param words about how many it has
     * @param subheads how many divide it
     * @param pages how many it has
     */
    record Shape(int words, int subheads, int pages) {

        static Shape of(SyntheticDice dice) {
            var words = Math.clamp((long) (475 * Math.exp(0.4 * dice.bell())), 150, 1_800);
            var pages = dice.chance(0.05) ? 2 + dice.below(3) : 1;
            return new Shape(pages > 1 ? words / 2 + 600 * pages : words, dice.chance(0.08) ? 2 : 0, pages);
        }
    }

    /**
     * A body.
     *
     * @param paragraphs the ids of its paragraphs, which notices can point to
     */
    record Body(String html, List<String> paragraphs, int words) {}

    private SyntheticProse(SyntheticGrammar grammar, SyntheticPage page, Shape shape, int number) {
        this.grammar = grammar;
        this.page = page;
        this.shape = shape;
        this.number = number;
    }

    /** @param number of the story: the ids of its blocks follow from it */
    static Body body(SyntheticGrammar grammar, SyntheticPage page, Shape shape, int number) {
        return new SyntheticProse(grammar, page, shape, number).write();
    }

    private Body write() {
        open("p");
        page.sentence(sectioned("lead", 0.6));
        close("p");
        var subheads = 0;
        var marks = 1;
        while (page.words() < shape.words()) {
            if (due(marks, shape.pages())) {
                marks++;
                page.say("\n<hr class=\"page\">");
            }
            if (due(subheads + 1, shape.subheads() + 1)) {
                subheads++;
                subhead();
            }
            paragraph();
        }
        return new Body(page.html(), paragraphs, page.words());
    }

    /** Whether it is time for this one of several parts of about the same length to begin. */
    private boolean due(int part, int parts) {
        return part < parts && page.words() > shape.words() * part / parts;
    }

    private void paragraph() {
        if (page.dice.chance(0.012)) {
            list();
            return;
        }
        open("p");
        if (page.dice.chance(0.28)) page.sentence(grammar.phrase("quote"));
        else sentences(1 + SENTENCES.pick(page.dice));
        close("p");
    }

    private void sentences(int count) {
        for (var i = 0; i < count; i++) {
            if (i > 0) page.say(" ");
            page.sentence(sectioned("sentence", 0.25));
        }
    }

    private void subhead() {
        open("h2");
        page.sentence(grammar.phrase("subhead"));
        close("h2");
    }

    private void list() {
        open("ul");
        for (var i = 3 + page.dice.below(3); i > 0; i--) {
            page.say("<li>");
            page.sentence(grammar.phrase("item"));
            page.say("</li>");
        }
        close("ul");
    }

    private SyntheticPhrase sectioned(String rule, double often) {
        var own = rule + "-" + page.scene.section;
        return grammar.has(own) && page.dice.chance(often) ? grammar.phrase(own) : grammar.phrase(rule);
    }

    private void open(String name) {
        var id = id(number, blocks++);
        if (name.equals("p")) paragraphs.add(id);
        page.say(blocks > 1 ? "\n<" : "<").say(name).say(" id=\"").say(id).say("\">");
    }

    private void close(String name) {
        page.say("</").say(name).say(">");
    }

    /** Seven characters after the mark, different for each block of a story. */
    private static String id(int story, int block) {
        var mixed = (story * 1_024L + block) * 0x5851f42d4c957f2dL & 0x7_ffff_ffffL;
        var id = new StringBuilder("b-");
        for (var i = 0; i < 7; i++) id.append(LETTERS.charAt((int) (mixed >> 5 * i) & 31));
        return id.toString();
    }
}
