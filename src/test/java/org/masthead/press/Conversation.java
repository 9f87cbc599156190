package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** What a reader says to the web server and hears from it, letter by letter. */
final class Conversation {

    private Conversation() {}

    static String get(String path, String headers) {
        return "GET " + path + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n";
    }

    static void say(Socket reader, String words) throws IOException {
        reader.getOutputStream().write(words.getBytes(StandardCharsets.ISO_8859_1));
    }

    static String read(Socket reader) throws IOException {
        return new String(reader.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }

    static String hear(Socket reader, String lastWords) throws IOException {
        var heard = new StringBuilder();
        byte[] some = new byte[1 << 16];
        while (!heard.toString().endsWith(lastWords)) {
            int count = reader.getInputStream().read(some);
            assertThat(count).as("after %s", heard).isPositive();
            heard.append(new String(some, 0, count, StandardCharsets.ISO_8859_1));
        }
        return heard.toString();
    }
}
