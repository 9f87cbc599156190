package org.masthead.press;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.masthead.press.Boarding.Served;

/** Sends a kept page to one reader: the whole of it, its head alone, or word that theirs is still right. */
final class Answer {

    private static final String CACHE_STATUS = "Cache-Status";
    private static final HttpField MADE = new PreEncodedHttpField(CACHE_STATUS, "masthead; fwd=miss");
    private static final HttpField HIT = new PreEncodedHttpField(CACHE_STATUS, "masthead; hit");
    private static final HttpField LAST_GOOD =
            new PreEncodedHttpField(CACHE_STATUS, "masthead; hit; fwd=stale; detail=\"database away\"");

    private Answer() {}

    /** Never waits: the bytes go out as fast as the reader takes them. */
    static void send(
            PageRequest asked,
            Entry entry,
            Rendition page,
            Served how,
            long now,
            Response response,
            Callback callback) {
        boolean unchanged = entry.conditional() && unchanged(asked, entry, page);
        HttpFields.Mutable headers = response.getHeaders();
        response.setStatus(unchanged ? HttpStatus.NOT_MODIFIED_304 : entry.status());
        headers.add(unchanged ? page.unchangedHead() : page.head());
        headers.add(status(how));
        if (how != Served.MADE) {
            headers.add(entry.age(now));
        }
        response.write(true, unchanged || asked.head() ? BufferUtil.EMPTY_BUFFER : page.bytes(), callback);
    }

    private static HttpField status(Served how) {
        return switch (how) {
            case MADE -> MADE;
            case HIT, STALE -> HIT;
            case LAST_GOOD -> LAST_GOOD;
        };
    }

    private static boolean unchanged(PageRequest asked, Entry entry, Rendition page) {
        if (asked.noneMatch() != null) {
            return EntityTags.name(asked.noneMatch(), page.tag());
        }
        if (asked.modifiedSince() == null) {
            return false;
        }
        return asked.modifiedSince().equals(entry.modified()) || notBefore(asked.modifiedSince(), entry.modified());
    }

    /** A time that cannot be read changes nothing. */
    private static boolean notBefore(String since, String modified) {
        try {
            ZonedDateTime held = HttpDateTime.parse(since);
            return !held.isBefore(HttpDateTime.parse(modified));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return false;
        }
    }
}
