package org.masthead.workflow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.masthead.house.Markup;
import org.masthead.story.Notice;
import org.masthead.workflow.page.Choice;

/** What a desk chooses from when it writes a notice: its kind, and the paragraph that it is about. */
final class Notices {

    private static final int FIRST_WORDS = 60;

    private Notices() {}

    static Optional<Notice.Kind> kind(String key) {
        return Arrays.stream(Notice.Kind.values())
                .filter(one -> one.key().equals(key))
                .findFirst();
    }

    static List<Choice> kinds(String chosen) {
        return Arrays.stream(Notice.Kind.values())
                .map(one -> new Choice(one.key(), one.words(), one.key().equals(chosen)))
                .toList();
    }

    /** Each block of a body by its first words, after the whole story. */
    static List<Choice> blocks(Markup body, String chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", "The whole story", chosen.isEmpty()));
        var number = 0;
        for (var block : body.blocks()) {
            if (block.pageMark() || block.id().isEmpty()) continue;
            number++;
            choices.add(new Choice(
                    block.id(), number + ". " + firstWords(block), block.id().equals(chosen)));
        }
        return choices;
    }

    static String firstWords(Markup.Block block) {
        var words = Jsoup.parseBodyFragment(block.html()).text();
        if (words.isEmpty()) return "(" + (block.kind().equals("figure") ? "picture" : block.kind()) + ")";
        if (words.length() <= FIRST_WORDS) return words;
        var cut = words.lastIndexOf(' ', FIRST_WORDS);
        return words.substring(0, cut > 0 ? cut : FIRST_WORDS) + " …";
    }
}
