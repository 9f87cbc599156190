package org.masthead.clipping;

import static org.masthead.clipping.Clipping.Role.*;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.masthead.clipping.Clipping.Question;

/** Finds the question that a page puts to its readers, by the buttons to answer it with. */
final class PageQuestion {

    private static final int HIGHEST = 8;
    private static final int MOST_OPTIONS = 12;
    private static final int MOST_POLLS = 12;

    private PageQuestion() {}

    /** The question, or null; its blocks are given their roles. */
    static @Nullable Question in(PageReading page) {
        for (var poll : polls(page)) {
            var question = read(page, poll);
            if (question != null) return question;
        }
        return null;
    }

    /** What holds some radio buttons of one name, and those that are called a poll. */
    private static List<Element> polls(PageReading page) {
        Map<String, List<Element>> byName = new LinkedHashMap<>();
        for (var radio : page.page().select("input[type=radio]")) {
            byName.computeIfAbsent(radio.attr("name"), any -> new ArrayList<>()).add(radio);
        }
        var polls = new ArrayList<Element>();
        for (var radios : byName.values().stream().limit(MOST_POLLS).toList()) {
            if (radios.size() >= 2 && radios.size() <= MOST_OPTIONS) polls.add(around(radios));
        }
        page.all(POLL_QUESTION)
                .mapToObj(page::block)
                .map(PageBlock::place)
                .limit(1)
                .forEach(place -> polls.add(place.parent() == null ? place : place.parent()));
        return polls;
    }

    /** The smallest element that has all of them and the words before them. */
    private static Element around(List<Element> radios) {
        var up = radios.getFirst();
        for (var i = 0;
                i < HIGHEST && up.parent() != null && !up.parent().normalName().equals("body");
                i++) {
            up = up.parent();
            var whole = up;
            if (radios.stream().allMatch(one -> one.parents().contains(whole))
                    && whole.text().contains("?")) return whole;
        }
        return up;
    }

    private static @Nullable Question read(PageReading page, Element poll) {
        var blocks = page.all()
                .filter(i ->
                        within(page.block(i).place(), poll) && page.block(i).words() > 0)
                .boxed()
                .toList();
        var asked =
                blocks.stream().filter(i -> page.block(i).text().contains("?")).findFirst();
        if (asked.isEmpty() || blocks.size() > 40) return null;
        var words = page.block(asked.get()).words();
        if (words < 4 || words > 60) return null;
        var options = new ArrayList<String>();
        for (var i : blocks) {
            var option = i > asked.get() && isOption(page.block(i));
            page.roles().set(i, i.equals(asked.get()) ? POLL_QUESTION : option ? POLL_OPTION : POLL_CONTROL);
            if (option) options.addAll(options(page.block(i)));
        }
        return new Question(page.block(asked.get()).text(), List.copyOf(options));
    }

    private static boolean isOption(PageBlock block) {
        if (block.kind() == PageBlock.Kind.CONTROL || block.linked() > 0.5 || block.words() > 25) return false;
        return !radios(block).isEmpty()
                || block.place().closest("label") != null
                || block.place().previousElementSibling() != null
                        && isRadio(block.place().previousElementSibling());
    }

    private static List<Element> radios(PageBlock block) {
        return block.place().select("input[type=radio]");
    }

    private static boolean isRadio(@Nullable Element element) {
        return element != null
                && element.normalName().equals("input")
                && element.attr("type").equals("radio");
    }

    private static List<String> options(PageBlock block) {
        return List.of(block.text());
    }

    private static boolean within(Element one, Element other) {
        for (var up = one; up != null; up = up.parent()) if (up == other) return true;
        return false;
    }
}
