package org.masthead.clipping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.masthead.clipping.Clipping.Line;
import org.masthead.clipping.Clipping.Role;

/**
 * The bare text of a news page, as somebody copied it from a browser or a program like lynx wrote it down, taken apart.
 * Nothing but the words says what each line is. A dateline is taken off the first paragraph; corrections are kept as
 * notes and not in the body; of a pull quote the body keeps only words that the story does not have elsewhere.
 */
public final class SavedText {

    private static final int LONGEST_LINE = 200;

    private SavedText() {}

    /**
     * @param fileName what the headline is made of when the page has none
     * @throws IllegalArgumentException when there is no text in it, with the reason in a sentence
     */
    public static Clipping read(byte[] text, String fileName) {
        var lines = TextLines.of(TextEncoding.decoded(text));
        var page = TextPage.of(TextPieces.of(TextBlob.cut(lines)));
        if (page.pieces().stream().noneMatch(piece -> piece.shape().words() > 0)) {
            throw new IllegalArgumentException("There is no text in this file.");
        }
        var story = new TextStory(page, TextRoles.of(page));
        return clipping(story, roled(lines, story), fileName);
    }

    private static Clipping clipping(TextStory story, List<Line> lines, String fileName) {
        var notes = new ArrayList<>(story.notes());
        var headline = story.headline();
        if (headline.isEmpty()) {
            headline = named(fileName);
            notes.add("The page has no headline; the name of its file stands for it.");
        }
        var dates = new TextTimes(story);
        notes.addAll(dates.notes());
        var body = TextBody.of(story);
        if (body.isEmpty()) notes.add("There is no paragraph of a story on the page.");
        return new Clipping(
                story.address(),
                story.first(Role.KICKER),
                headline,
                story.all(Role.DECK),
                TextWriters.of(story),
                story.dateline(),
                dates.published(),
                dates.updated(),
                story.section(),
                TextTopics.of(story),
                body,
                null,
                Map.of(),
                TextRights.of(story),
                TextRest.of(story),
                TextQuestion.of(story),
                "",
                lines,
                List.copyOf(notes));
    }

    private static List<Line> roled(List<TextLine> lines, TextStory story) {
        var roles = new Role[lines.size()];
        Arrays.fill(roles, Role.BLANK);
        for (var i = 0; i < story.pieces().size(); i++) {
            for (var line : story.pieces().get(i).lines()) {
                if (roles[line.number() - 1] != Role.BODY) roles[line.number() - 1] = story.role(i);
            }
        }
        var roled = new ArrayList<Line>();
        for (var line : lines) roled.add(new Line(line.number(), roles[line.number() - 1], shortened(line.words())));
        return List.copyOf(roled);
    }

    private static String shortened(String words) {
        var line = words.replace('\t', ' ');
        if (line.length() <= LONGEST_LINE) return line;
        var end = Character.isHighSurrogate(line.charAt(LONGEST_LINE - 2)) ? LONGEST_LINE - 2 : LONGEST_LINE - 1;
        return line.substring(0, end) + "…";
    }

    private static String named(String fileName) {
        var name = fileName.replaceFirst("^.*[/\\\\]", "")
                .replaceFirst("\\.\\w{1,5}$", "")
                .replaceAll("[-_+\\s]+", " ")
                .strip();
        return name.isEmpty() ? "Untitled" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
