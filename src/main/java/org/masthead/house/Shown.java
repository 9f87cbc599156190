package org.masthead.house;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a page shows, noted by key while it is made, so that the page is purged when one of those things changes. What
 * the page is about is shown; what merely stands around it (Latest stories, related headlines) is mentioned, and may
 * be a few seconds old.
 */
public final class Shown {

    private static final String NAME = Shown.class.getName();
    /** The head of an answer has room for only so many keys, and they stand in it twice. */
    private static final int LONGEST_KEYS = 24_000;

    private static final String SHARED =
            "public, max-age=0, s-maxage=30, stale-while-revalidate=60, stale-if-error=86400";

    private final Set<String> shown = new LinkedHashSet<>();
    private final Set<String> mentioned = new LinkedHashSet<>();
    private @Nullable Instant until;
    private boolean pressed;
    private boolean personal;

    /** The notes on the page that answers this request. */
    public static Shown on(HttpServletRequest request) {
        if (request.getAttribute(NAME) instanceof Shown notes) return notes;
        var notes = new Shown();
        request.setAttribute(NAME, notes);
        return notes;
    }

    /** This page is about what this key stands for: when that changes, its old bytes are never seen again. */
    public Shown shows(String key) {
        shown.add(key);
        pressed = true;
        return this;
    }

    /** This page mentions what this key stands for: when that changes, it is made anew within seconds. */
    public Shown mentions(String key) {
        mentioned.add(key);
        return this;
    }

    /** This page is not right any more from this moment on: a banner ends, a pinned story falls. */
    public Shown until(@Nullable OffsetDateTime moment) {
        if (moment == null) return this;
        var instant = moment.toInstant();
        if (until == null || instant.isBefore(until)) until = instant;
        return this;
    }

    /** What stands around a page has its say about when the page is right, but not about whether it is kept. */
    <T> T around(Supplier<T> furniture) {
        var before = pressed;
        try {
            return furniture.get();
        } finally {
            pressed = before;
        }
    }

    /** This page is made for one reader: nobody keeps it, whatever else it shows. */
    public void isPersonal() {
        personal = true;
    }

    /** Tells the press, and shared caches further out, what they may keep and under which keys. */
    void writeTo(HttpServletResponse response) {
        var all = new LinkedHashSet<String>();
        all.add("page");
        all.addAll(shown);
        all.addAll(mentioned);
        var keys = String.join(" ", all);
        if (personal || !pressed || keys.length() > LONGEST_KEYS) {
            response.setHeader("Cache-Control", "no-store");
            return;
        }
        response.setHeader("Cache-Control", SHARED);
        response.setHeader("Surrogate-Key", keys);
        var onlyMentioned = new LinkedHashSet<>(mentioned);
        onlyMentioned.removeAll(shown);
        if (!onlyMentioned.isEmpty()) response.setHeader("Press-Mentions", String.join(" ", onlyMentioned));
        if (until != null) response.setHeader("Press-Until", Long.toString(until.getEpochSecond()));
    }
}
