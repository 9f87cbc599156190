package org.masthead.operate;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** How far a long work is: a bar with rate and time left on a terminal, a plain line now and then elsewhere. */
final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 28;
    private static final long REDRAW = Duration.ofMillis(100).toNanos();
    private static final long PLAIN = Duration.ofSeconds(5).toNanos();

    private final PrintWriter out;
    private final String title;
    private final boolean terminal =
            System.console() != null && System.console().isTerminal();
    private final long began = System.nanoTime();
    private long shown;
    private String last = "";

    ProgressBar(PrintWriter out, String title) {
        this.out = out;
        this.title = title;
        if (!terminal) out.println(title + " …");
        out.flush();
    }

    /** @param of the whole, or 0 where nobody knows how much there is */
    void at(long done, long of) {
        at(done, of, done + (of > 0 ? " of " + of : ""));
    }

    /** The same with other words for what is done. */
    synchronized void at(long done, long of, String words) {
        last = of > 0 ? bar(done, of) + " " + words + left(done, of) : words;
        var now = System.nanoTime();
        if (shown != 0 && now - shown < (terminal ? REDRAW : PLAIN)) return;
        if (shown == 0 && !terminal) {
            shown = now;
            return;
        }
        shown = now;
        draw();
    }

    /** Says something in a line of its own; the bar goes on below it. */
    synchronized void aside(String line) {
        out.println((terminal ? "\r\u001b[K" : "") + line);
        if (terminal && !last.isEmpty()) draw();
        out.flush();
    }

    private void draw() {
        if (terminal) out.print("\r\u001b[K" + title + "  " + last);
        else out.println(title + ": " + last.strip());
        out.flush();
    }

    private static String bar(long done, long of) {
        var filled = (int) Math.min(WIDTH, WIDTH * done / of);
        return "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] "
                + String.format(Locale.ROOT, "%3d%%", Math.min(100, 100 * done / of));
    }

    private String left(long done, long of) {
        var elapsed = (System.nanoTime() - began) / 1e9;
        if (done <= 0 || done >= of || elapsed < 1) return "";
        return ", " + spoken((long) Math.ceil(elapsed * (of - done) / done)) + " left";
    }

    private static String spoken(long seconds) {
        if (seconds < 90) return seconds + " s";
        if (seconds < 5_400) return (seconds + 30) / 60 + " min";
        return (seconds + 1_800) / 3_600 + " h";
    }

    @Override
    public synchronized void close() {
        if (last.isEmpty()) return;
        draw();
        if (terminal) out.println();
        out.flush();
    }
}
