package org.masthead.operate;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An export under way, as the operator sees it: a bar for the pictures, one for the stories, a line for each fault. */
final class ExportProgress implements AutoCloseable {

    private final PrintWriter out;
    private @Nullable ProgressBar bar;
    private String things = "";
    private long began;
    private long done;

    ExportProgress(PrintWriter out) {
        this.out = out;
    }

    /** @param of what there are so many: {@code stories} */
    void begin(String title, String of) {
        close();
        bar = new ProgressBar(out, title);
        things = of;
        began = System.nanoTime();
        done = 0;
    }

    /** One more is done. */
    void advance(long of) {
        at(done + 1, of);
    }

    void at(long now, long of) {
        done = now;
        var seconds = Math.max(0.001, (System.nanoTime() - began) / 1e9);
        if (bar != null) bar.at(now, of, String.format(Locale.ROOT, "%,d %s, %,.0f/s", now, things, now / seconds));
    }

    void fault(String sentence) {
        if (bar == null) out.println(sentence);
        else bar.aside(sentence);
    }

    @Override
    public void close() {
        if (bar != null) bar.close();
        bar = null;
        out.flush();
    }
}
