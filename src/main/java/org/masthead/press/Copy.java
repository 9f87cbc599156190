package org.masthead.press;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import org.eclipse.jetty.http.HttpDateTime;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.eclipse.jetty.util.BufferUtil;
import org.masthead.press.Boarding.Served;

/**
 * What one reader gets of a kept page: all of it, or word that theirs is still right.
 *
 * @param unchanged whether theirs is still right
 */
record Copy(Entry entry, Rendition page, Served how, HttpField age, boolean unchanged) {

    private static final String CACHE_STATUS = "Cache-Status";
    private static final HttpField MADE = new PreEncodedHttpField(CACHE_STATUS, "masthead; fwd=miss");
    private static final HttpField HIT = new PreEncodedHttpField(CACHE_STATUS, "masthead; hit");
    private static final HttpField LAST_GOOD =
            new PreEncodedHttpField(CACHE_STATUS, "masthead; hit; fwd=stale; detail=\"database away\"");

    static Copy of(PageRequest asked, Entry entry, Rendition page, Served how, long now) {
        boolean unchanged = entry.conditional() && unchanged(asked, entry, page);
        return new Copy(entry, page, how, entry.age(now), unchanged);
    }

    int status() {
        return unchanged ? HttpStatus.NOT_MODIFIED_304 : entry.status();
    }

    HttpFields head() {
        return unchanged ? page.unchangedHead() : page.head();
    }

    PreparedHead preparedHead() {
        return unchanged ? page.preparedUnchangedHead() : page.preparedHead();
    }

    HttpField cacheStatus() {
        return switch (how) {
            case MADE -> MADE;
            case HIT, STALE -> HIT;
            case LAST_GOOD -> LAST_GOOD;
        };
    }

    ByteBuffer body() {
        return unchanged ? BufferUtil.EMPTY_BUFFER : page.bytes();
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
