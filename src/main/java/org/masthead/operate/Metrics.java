package org.masthead.operate;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.masthead.press.Press;
import org.springframework.stereotype.Component;

/** How the paper does, in the text format of Prometheus (version 0.0.4). */
@Component
class Metrics {

    private final Press press;
    private final Health health;

    Metrics(Press press, Health health) {
        this.press = press;
        this.health = health;
    }

    String text() {
        var counts = press.counts();
        var runtime = Runtime.getRuntime();
        var text = new StringBuilder();
        add(text, "masthead_press_hits_total", "counter", "Pages answered from memory.", counts.hits());
        add(text, "masthead_press_misses_total", "counter", "Answers that waited for a page.", counts.misses());
        add(text, "masthead_press_made_total", "counter", "Pages made anew.", counts.made());
        add(text, "masthead_press_stale_total", "counter", "Pages answered a little old.", counts.stale());
        add(text, "masthead_press_purged_keys_total", "counter", "Keys purged.", counts.purgedKeys());
        add(text, "masthead_press_pages", "gauge", "Pages in memory.", counts.entries());
        add(text, "masthead_press_bytes", "gauge", "Bytes of pages in memory.", counts.bytes());
        add(
                text,
                "masthead_database_up",
                "gauge",
                "Whether the database answers.",
                health.trouble().isEmpty() ? 1 : 0);
        add(text, "masthead_heap_used_bytes", "gauge", "Heap in use.", runtime.totalMemory() - runtime.freeMemory());
        add(
                text,
                "masthead_uptime_seconds",
                "gauge",
                "Seconds since the start.",
                ManagementFactory.getRuntimeMXBean().getUptime() / 1000);
        return text.toString();
    }

    private static void add(StringBuilder text, String name, String type, String help, long value) {
        text.append(
                String.format(Locale.ROOT, "# HELP %s %s%n# TYPE %s %s%n%s %d%n", name, help, name, type, name, value));
    }
}
