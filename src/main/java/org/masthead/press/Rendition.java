package org.masthead.press;

import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** A page in one coding, ready to be sent: its whole head and its bytes. */
final class Rendition {

    /** What is said of the body alone: an answer without one leaves it out, the length too. */
    private static final Set<HttpHeader> OF_BODY = EnumSet.of(
            HttpHeader.CONTENT_TYPE,
            HttpHeader.CONTENT_ENCODING,
            HttpHeader.CONTENT_LANGUAGE,
            HttpHeader.CONTENT_LENGTH);

    private final String tag;
    private final HttpFields head;
    private final HttpFields unchangedHead;
    private final PreparedHead preparedHead;
    private final PreparedHead preparedUnchangedHead;
    private final ByteBuffer bytes;

    private Rendition(int status, String tag, HttpFields head, ByteBuffer bytes) {
        this.tag = tag;
        this.head = head;
        this.unchangedHead = withoutBody(head);
        this.preparedHead = new PreparedHead(status, head);
        this.preparedUnchangedHead = new PreparedHead(HttpStatus.NOT_MODIFIED_304, unchangedHead);
        this.bytes = bytes;
    }

    /**
     * @param common what the head has in every coding
     * @param hash of the page's bytes before any coding
     */
    static Rendition of(Coding coding, int status, HttpFields common, String hash, byte[] coded) {
        String tag = '"' + hash + coding.suffix() + '"';
        HttpFields.Mutable head = HttpFields.build(common);
        head.add(new PreEncodedHttpField(HttpHeader.ETAG, tag));
        if (coding != Coding.IDENTITY) {
            head.add(new PreEncodedHttpField(HttpHeader.CONTENT_ENCODING, coding.token()));
        }
        head.add(new PreEncodedHttpField(HttpHeader.CONTENT_LENGTH, coded.length));
        ByteBuffer bytes = ByteBuffer.allocateDirect(coded.length).put(coded).flip();
        return new Rendition(status, tag, head.asImmutable(), bytes.asReadOnlyBuffer());
    }

    /** The strong entity tag, with its quotation marks. */
    String tag() {
        return tag;
    }

    HttpFields head() {
        return head;
    }

    /** The head of an answer that says the reader's version is still right. */
    HttpFields unchangedHead() {
        return unchangedHead;
    }

    PreparedHead preparedHead() {
        return preparedHead;
    }

    PreparedHead preparedUnchangedHead() {
        return preparedUnchangedHead;
    }

    /** A view of its own for each answer. */
    ByteBuffer bytes() {
        return bytes.duplicate();
    }

    int length() {
        return bytes.capacity();
    }

    /** Bytes of memory, roughly. */
    int weight() {
        return bytes.capacity() + preparedHead.room() + preparedUnchangedHead.room();
    }

    byte[] copy() {
        byte[] copy = new byte[bytes.capacity()];
        bytes.duplicate().get(copy);
        return copy;
    }

    private static HttpFields withoutBody(HttpFields head) {
        HttpFields.Mutable kept = HttpFields.build();
        for (HttpField field : head) {
            if (!OF_BODY.contains(field.getHeader())) {
                kept.add(field);
            }
        }
        return kept.asImmutable();
    }
}
