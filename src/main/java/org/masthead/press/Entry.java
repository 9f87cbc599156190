package org.masthead.press;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;
import org.jspecify.annotations.Nullable;

/** A finished page as the press keeps it, in every coding that somebody has asked for so far. */
final class Entry {

    /** How right a kept page still is. */
    enum State {
        /** Right. */
        FRESH,
        /** Something it mentions has changed: good enough for a moment, while one request makes it anew. */
        STALE,
        /** To be seen again only when the application cannot answer. */
        OLD
    }

    /** How long, in milliseconds, a stale page may be shown while it is made anew. */
    static final long PATIENCE = 10_000;

    /** How long, in milliseconds, the others rely on whoever is to make it anew: that reader may have left. */
    private static final long TURN = 1_000;

    private static final int WORTH_COMPRESSING = 500;
    private static final int OVERHEAD = 2_000;
    private static final int OK = 200;
    private static final HttpField VARY = new PreEncodedHttpField(HttpHeader.VARY, "Accept-Encoding");

    private final String key;
    private final long began;
    private final Draft draft;
    private final long made;
    private final String modified;
    private final HttpFields common;
    private final String hash;
    private final boolean compressible;
    private final Rendition plain;
    private final AtomicReferenceArray<@Nullable Rendition> renditions =
            new AtomicReferenceArray<>(Coding.values().length);
    private final ReentrantLock compressing = new ReentrantLock();
    private final AtomicLong turnEnds = new AtomicLong();
    private volatile HttpField age = new HttpField(HttpHeader.AGE, "0");
    private volatile long staleSince;
    private volatile boolean dropped;
    private volatile boolean troubled;

    /**
     * @param began when its making began, in the shelf's count
     * @param modified the time its Last-Modified tells
     * @param made milliseconds since 1970
     */
    Entry(String key, long began, Draft draft, String modified, byte[] body, long made) {
        this.key = key;
        this.began = began;
        this.draft = draft;
        this.modified = modified;
        this.made = made;
        this.hash = hash(body);
        this.compressible =
                body.length >= WORTH_COMPRESSING && isText(draft.head().get(HttpHeader.CONTENT_TYPE));
        this.common = HttpFields.build(draft.head())
                .add(new PreEncodedHttpField(HttpHeader.LAST_MODIFIED, modified))
                .add(VARY)
                .asImmutable();
        this.plain = Rendition.of(Coding.IDENTITY, draft.status(), common, hash, body);
        renditions.set(Coding.IDENTITY.ordinal(), plain);
    }

    String key() {
        return key;
    }

    long began() {
        return began;
    }

    Set<String> shows() {
        return draft.shows();
    }

    Set<String> mentions() {
        return draft.mentions();
    }

    int status() {
        return draft.status();
    }

    /** As in its Last-Modified. */
    String modified() {
        return modified;
    }

    State state(long now) {
        long since = staleSince;
        if (dropped || now / 1000 >= draft.until()) {
            return State.OLD;
        }
        return since == 0 ? State.FRESH : now - since < PATIENCE ? State.STALE : State.OLD;
    }

    /** Something it mentions has changed; the first such moment counts. */
    void stale(long now) {
        if (staleSince == 0) {
            staleSince = now;
        }
        nobodysTurn();
    }

    /** Whether it is stale, and somebody else's turn to make it anew. It falls to the first that asks. */
    boolean leftToAnother(long now) {
        long ends = turnEnds.get();
        return state(now) == State.STALE && !(now >= ends && turnEnds.compareAndSet(ends, now + TURN));
    }

    void nobodysTurn() {
        turnEnds.set(0);
    }

    /** Never to be seen again. */
    void drop() {
        dropped = true;
    }

    boolean dropped() {
        return dropped;
    }

    /** The application could not make it anew. */
    void trouble() {
        troubled = true;
    }

    boolean troubled() {
        return troubled;
    }

    /** Whether a reader may be told that theirs is still right. */
    boolean conditional() {
        return draft.status() == OK;
    }

    HttpField age(long now) {
        long seconds = Math.max(0, (now - made) / 1000);
        HttpField last = age;
        if (last.getLongValue() != seconds) {
            last = new PreEncodedHttpField(HttpHeader.AGE, seconds);
            age = last;
        }
        return last;
    }

    /** The page for this reader, if that coding has been made; never waits. */
    @Nullable
    Rendition ready(Accepts accepts) {
        return renditions.get(accepts.choose(compressible).ordinal());
    }

    /** The page for this reader, compressed now if need be, once for all who ask. */
    Rendition render(Accepts accepts) {
        return render(accepts.choose(compressible));
    }

    /** Compresses it as the page in whose place it comes, so that those who read that one need not wait. */
    void renderAs(Entry before) {
        for (Coding coding : Coding.values()) {
            if (compressible && before.renditions.get(coding.ordinal()) != null) {
                render(coding);
            }
        }
    }

    private Rendition render(Coding coding) {
        Rendition ready = renditions.get(coding.ordinal());
        if (ready != null) {
            return ready;
        }
        compressing.lock();
        try {
            Rendition made = renditions.get(coding.ordinal());
            if (made == null) {
                made = compress(coding);
                renditions.set(coding.ordinal(), made);
            }
            return made;
        } finally {
            compressing.unlock();
        }
    }

    /** Bytes of memory, roughly. */
    int weight() {
        long weight = OVERHEAD + 2L * key.length() + plain.weight();
        for (int i = 0; i < renditions.length(); i++) {
            Rendition rendition = renditions.get(i);
            if (rendition != null && rendition != plain) {
                weight += rendition.weight();
            }
        }
        for (HttpField field : common) {
            weight += 2L * (field.getName().length() + field.getValue().length());
        }
        return (int) Math.min(Integer.MAX_VALUE, weight);
    }

    private Rendition compress(Coding coding) {
        try {
            byte[] coded = coding.encode(plain.copy());
            return coded.length < plain.length() ? Rendition.of(coding, draft.status(), common, hash, coded) : plain;
        } catch (IOException | RuntimeException | LinkageError failure) {
            // A page in plain bytes is better than none.
            return plain;
        }
    }

    private static boolean isText(@Nullable String type) {
        if (type == null) {
            return false;
        }
        String plain = type.toLowerCase(Locale.ROOT);
        return plain.startsWith("text/")
                || Arrays.stream(new String[] {"json", "xml", "javascript"}).anyMatch(plain::contains);
    }

    private static String hash(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 16));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
