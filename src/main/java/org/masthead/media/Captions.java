package org.masthead.media;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Characters;

/**
 * What is heard and shown in a video, in words that come and go with it: a WebVTT file
 * (https://www.w3.org/TR/webvtt1/). Forgiving in small things, and exact about what it cannot mend.
 */
record Captions(List<Cue> cues) {

    private static final String MARK = "WEBVTT";
    private static final String ARROW = "-->";
    private static final int LONGEST = 1_000_000;
    private static final String TIME = "(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[.,](\\d{3})";
    private static final Pattern TIMING = Pattern.compile(TIME + "[ \\t]*-->[ \\t]*" + TIME + "(?:[ \\t]+(.*))?");
    private static final Pattern SETTING = Pattern.compile("(?:vertical|line|position|size|align):[A-Za-z0-9.%,-]+");
    private static final Pattern BLOCK = Pattern.compile("(?:NOTE|STYLE|REGION)(?:[ \\t].*)?");

    /**
     * Words on the screen from one moment to another, in milliseconds.
     *
     * @param settings where on the screen; may be empty
     */
    record Cue(int line, long from, long to, String settings, String words) {}

    /** @throws UnusableVideo with the line and the reason, when it is not in order */
    static Captions read(String file) {
        if (file.length() > LONGEST) throw new UnusableVideo("The captions are longer than a million characters.");
        var lines = Characters.clean(file).lines().toList();
        if (lines.isEmpty() || !isMark(lines.getFirst()))
            throw wrong(1, "a captions file begins with the word WEBVTT, and this one does not");
        var cues = new ArrayList<Cue>();
        for (var at = afterBlock(lines, 0); at < lines.size(); ) {
            var end = afterBlock(lines, at);
            if (!lines.get(at).isBlank() && !BLOCK.matcher(lines.get(at)).matches())
                cues.add(cue(lines.subList(at, end), at + 1, cues));
            at = Math.max(end, at + 1);
        }
        if (cues.isEmpty()) throw wrong(lines.size(), "the file ends without a single caption");
        return new Captions(List.copyOf(cues));
    }

    private static boolean isMark(String line) {
        return line.equals(MARK) || line.startsWith(MARK + " ") || line.startsWith(MARK + "\t");
    }

    /** Where the lines that stand together from here end. */
    private static int afterBlock(List<String> lines, int from) {
        var at = from;
        while (at < lines.size() && !lines.get(at).isBlank()) at++;
        return at;
    }

    private static Cue cue(List<String> block, int line, List<Cue> before) {
        var named = !block.getFirst().contains(ARROW);
        if (named && (block.size() == 1 || !block.get(1).contains(ARROW)))
            throw wrong(line, "here a caption’s times are missing, like 00:01.000 --> 00:04.000");
        var at = named ? 1 : 0;
        var timing = TIMING.matcher(block.get(at).strip());
        if (!timing.matches())
            throw wrong(line + at, "“" + shortened(block.get(at)) + "” is not a time like 00:01.000 --> 00:04.000");
        var from = millis(timing, 1, line + at);
        var to = millis(timing, 5, line + at);
        if (to <= from) throw wrong(line + at, "the caption ends before it begins");
        if (!before.isEmpty() && from < before.getLast().from())
            throw wrong(line + at, "the caption begins before the one above it");
        var words = String.join("\n", block.subList(at + 1, block.size())).strip();
        if (words.isEmpty()) throw wrong(line + at, "the caption has no words");
        if (words.contains(ARROW)) throw wrong(line + at, "an empty line is missing before the next caption’s times");
        return new Cue(line + at, from, to, settings(timing.group(9)), words);
    }

    private static long millis(Matcher timing, int group, int line) {
        var hours = timing.group(group) == null ? 0 : Long.parseLong(timing.group(group));
        var minutes = Long.parseLong(timing.group(group + 1));
        var seconds = Long.parseLong(timing.group(group + 2));
        if (minutes > 59 || seconds > 59) throw wrong(line, "an hour has 60 minutes, and a minute 60 seconds");
        return ((hours * 60 + minutes) * 60 + seconds) * 1000 + Long.parseLong(timing.group(group + 3));
    }

    private static String settings(@Nullable String all) {
        if (all == null) return "";
        return SETTING.matcher(all).results().map(one -> one.group()).collect(Collectors.joining(" "));
    }

    private static UnusableVideo wrong(int line, String reason) {
        return new UnusableVideo("Line " + line + " of the captions: " + reason + ".");
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, text.offsetByCodePoints(0, 50)) + "…";
    }

    /** @throws UnusableVideo when a caption would come after the end */
    void fit(long millis) {
        for (var cue : cues) {
            if (cue.from() >= millis)
                throw wrong(cue.line(), "the caption begins after the end of the video, which is " + time(millis));
        }
    }

    /** The file as it goes out: the captions and nothing else. */
    String file() {
        return cues.stream()
                .map(cue -> time(cue.from()) + " --> " + time(cue.to())
                        + (cue.settings().isEmpty() ? "" : " " + cue.settings()) + "\n" + cue.words() + "\n")
                .collect(Collectors.joining("\n", MARK + "\n\n", ""));
    }

    private static String time(long millis) {
        var seconds = millis / 1000;
        return "%02d:%02d:%02d.%03d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60, millis % 1000);
    }
}
