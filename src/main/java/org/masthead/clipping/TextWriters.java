package org.masthead.clipping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.masthead.clipping.Clipping.Role;
import org.masthead.clipping.Clipping.Writer;

/** Who wrote a story: the bylines of its page, with what the page says about each. */
final class TextWriters {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern SENTENCES = Pattern.compile("(?<=[\\p{Ll}\\d][.;])\\s+(?=\\p{Lu})");
    private static final Pattern HEADING =
            Pattern.compile("(?i)^(?:about the (?:author|writer|reporter)s?|author|about)\\s*:\\s*");
    private static final Pattern NAMED =
            Pattern.compile("(\\p{Lu}[\\p{L}'’.-]+(?: \\p{Lu}[\\p{L}'’.-]*| de| la| van| von| der){1,4}),? "
                    + "(?:who|is|was|covers|writes|has|reports|can|joined|ist|schreibt|est|es|è|é)\\b.*");
    private static final Pattern AGENCY = Pattern.compile(".*\\(([^()]+)\\)\\s*");

    private static final int MOST_BYLINES = 12;

    private final List<Writer> writers;

    private TextWriters(TextStory story) {
        writers = new ArrayList<>(TextNames.in(
                story.texts(Role.BYLINE).stream().limit(MOST_BYLINES).toList()));
        var spoken = -1;
        for (var text : story.texts(Role.AUTHOR_BIOGRAPHY)) {
            if (TextPhrases.isHeading(TextPhrases.plain(text))) continue;
            for (var sentence : SENTENCES.split(HEADING.matcher(text).replaceFirst(""))) {
                spoken = whom(sentence, spoken);
                if (spoken >= 0) writers.set(spoken, told(writers.get(spoken), sentence));
            }
        }
        if (writers.isEmpty()) addAgency(story.dateline());
    }

    static List<Writer> of(TextStory story) {
        return List.copyOf(new TextWriters(story).writers);
    }

    /** The one whom the sentence names; else whom the one before was about; else the only one there is. */
    private int whom(String sentence, int before) {
        var small = sentence.toLowerCase(Locale.ROOT);
        for (var i = 0; i < writers.size(); i++) {
            var name = writers.get(i).name().toLowerCase(Locale.ROOT);
            if (small.contains(name) || small.startsWith(name.substring(name.lastIndexOf(' ') + 1) + " ")) return i;
        }
        var people = writers.stream().filter(writer -> !writer.organisation()).toList();
        var named = NAMED.matcher(sentence);
        if (people.isEmpty() && named.matches()) {
            writers.add(new Writer(named.group(1), "", "", "", false));
            return writers.size() - 1;
        }
        return before < 0 && people.size() == 1 ? writers.indexOf(people.getFirst()) : before;
    }

    private static Writer told(Writer writer, String sentence) {
        var email = EMAIL.matcher(sentence);
        var says = !TextBiography.isAddress(sentence)
                && !TextPhrases.plain(sentence).replaceFirst("^by ", "").equals(TextPhrases.plain(writer.name()));
        return new Writer(
                writer.name(),
                writer.role(),
                says ? (writer.biography() + " " + sentence).strip() : writer.biography(),
                writer.email().isEmpty() && email.find() ? email.group() : writer.email(),
                writer.organisation());
    }

    /** Without a byline, the agency in the dateline is who wrote it. */
    private void addAgency(String dateline) {
        var agency = AGENCY.matcher(dateline);
        if (agency.matches()) writers.add(new Writer(agency.group(1), "", "", "", true));
    }
}
