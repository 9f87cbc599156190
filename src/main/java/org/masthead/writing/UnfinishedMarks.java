package org.masthead.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.masthead.house.Markup;
import org.masthead.story.BeforePublishing;
import org.masthead.story.Story;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds TK, by which reporters mark what is to come: nothing with such a mark in it goes before readers. */
@Component
@Order(10)
class UnfinishedMarks implements BeforePublishing {

    private static final Pattern MARK = Pattern.compile("(?<![\\p{L}\\p{N}])(?:TK)+(?![\\p{L}\\p{N}])");
    private static final int FIRST_WORDS = 6;

    @Override
    public List<String> objections(Story story) {
        var copy = story.copy();
        var objections = new ArrayList<String>();
        look(copy.headline(), "in the headline", objections);
        look(copy.deck(), "in the deck", objections);
        look(copy.kicker(), "in the kicker", objections);
        look(copy.dateline(), "in the dateline", objections);
        look(copy.picture() == null ? "" : copy.picture().caption(), "in the caption of the picture", objections);
        look(copy.headlines().web() + " " + copy.headlines().search(), "in a headline for elsewhere", objections);
        look(copy.headlines().social() + " " + copy.headlines().push(), "in a headline for elsewhere", objections);
        for (var block : copy.body().blocks()) {
            var words = Markup.stored(block.html()).text();
            look(words, "in the paragraph that begins “" + beginning(words) + "”", objections);
        }
        return objections;
    }

    private static void look(String words, String where, List<String> objections) {
        var found = MARK.matcher(words).results().count();
        for (var i = 0; i < found; i++) objections.add("“TK” still stands " + where + ": put in what is to come.");
    }

    private static String beginning(String text) {
        var words = List.of(text.split("\\s+"));
        if (words.size() <= FIRST_WORDS) return text;
        return String.join(" ", words.subList(0, FIRST_WORDS)) + " …";
    }
}
