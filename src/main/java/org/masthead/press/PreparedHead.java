package org.masthead.press;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpGenerator;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;

/** The head of an answer as bytes, as the web server would write it, but for what changes with the moment. */
final class PreparedHead {

    /** Room for Date, Cache-Status and Age. */
    private static final int OF_THE_MOMENT = 256;

    private final byte[] start;
    private final byte[] fields;
    private final byte[] end;

    /** A length goes last, as it does in the web server. */
    PreparedHead(int status, HttpFields fields) {
        HttpField length = fields.getField(HttpHeader.CONTENT_LENGTH);
        this.start = ascii("HTTP/1.1 " + status + ' ' + HttpStatus.getMessage(status) + "\r\n");
        this.fields = written(HttpFields.build(fields).remove(HttpHeader.CONTENT_LENGTH));
        this.end = ascii(length == null ? "\r\n" : length + "\r\n\r\n");
    }

    /** The most bytes it comes to. */
    int room() {
        return start.length + fields.length + end.length + OF_THE_MOMENT;
    }

    void write(ByteBuffer to, HttpField date, HttpField cacheStatus, HttpField age) {
        to.put(start);
        HttpGenerator.putTo(date, to);
        to.put(fields);
        HttpGenerator.putTo(cacheStatus, to);
        HttpGenerator.putTo(age, to);
        to.put(end);
    }

    private static byte[] written(HttpFields fields) {
        int length = 0;
        for (HttpField field : fields) {
            length += field.getName().length() + field.getValue().length() + 4;
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        fields.forEach(field -> HttpGenerator.putTo(field, bytes));
        return bytes.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
