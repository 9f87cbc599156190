package org.masthead.house.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A headline as it is set: browsers break a line after any hyphen, and nobody wants to read half a score. */
public final class Headline {

    private static final Pattern SCORE = Pattern.compile("(?<![\\p{L}\\d-])\\d{1,3}[-–]\\d{1,3}(?![\\p{L}\\d-])");

    private Headline() {}

    /** Its words in order, none lost; scores and counts of votes, as in “64-61” or “5-2”, by themselves. */
    public static List<Part> parts(String words) {
        var parts = new ArrayList<Part>();
        var done = 0;
        for (var score = SCORE.matcher(words); score.find(); done = score.end()) {
            if (done < score.start()) parts.add(new Part(words.substring(done, score.start()), false));
            parts.add(new Part(score.group(), true));
        }
        if (done < words.length()) parts.add(new Part(words.substring(done), false));
        return parts;
    }

    /** @param whole whether it must stay on one line */
    public record Part(String words, boolean whole) {}
}
