package org.masthead.newsroom.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.masthead.house.page.Head;
import org.masthead.house.page.When;

/**
 * Lines of the ledger.
 *
 * @param wrong what could not be looked for, or empty
 * @param people whom one may look for
 * @param older the address of the lines before these, or empty
 * @param newest the address of the newest lines, where these are older; or empty
 * @param table the same lines, and all older ones, as a file
 */
public record LedgerPage(
        Head head,
        Asked asked,
        String wrong,
        List<String> people,
        List<Line> lines,
        String older,
        String newest,
        String table) {

    /** What is looked for, as it was typed. */
    public record Asked(String who, String did, String subject, String from, String to, String words) {

        public boolean anything() {
            return !(who + did + subject + from + to + words).isEmpty();
        }
    }

    /** One line. */
    public record Line(long id, When at, Name who, String did, Name subject, String details, List<Change> changes) {}

    /** Somebody, or something: as the ledger names it, and as people do. */
    public record Name(String key, String words) {

        /** Within an address. */
        public String query() {
            return URLEncoder.encode(key, StandardCharsets.UTF_8);
        }
    }

    /** One thing that changed. */
    public record Change(String thing, String before, String after) {}
}
