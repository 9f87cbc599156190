package org.masthead.gate;

import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letters that the paper has written to people, as they would read them. */
public final class Mailbox {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/sign-in/[A-Za-z0-9_-]{32})");
    private static final Pattern CODE = Pattern.compile(": ([0-9]{6})\\b");

    private final JdbcClient jdbc;

    public Mailbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long count(String to) {
        return jdbc.sql("SELECT count(*) FROM letter WHERE recipient = :to")
                .param("to", to)
                .query(Long.class)
                .single();
    }

    /** The words of the last letter. */
    public String last(String to) {
        return jdbc.sql("SELECT body FROM letter WHERE recipient = :to ORDER BY id DESC LIMIT 1")
                .param("to", to)
                .query(String.class)
                .single();
    }

    /** The path of the link in it. */
    public String link(String to) {
        return found(LINK, last(to));
    }

    public String code(String to) {
        return found(CODE, last(to));
    }

    private static String found(Pattern what, String where) {
        var matcher = what.matcher(where);
        if (!matcher.find()) throw new IllegalStateException("No " + what + " in: " + where);
        return matcher.group(1);
    }
}
