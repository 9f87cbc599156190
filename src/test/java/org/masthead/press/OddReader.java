package org.masthead.press;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** Says to a paper what browsers say, what no browser says, and what somebody with bad intentions might. */
final class OddReader {

    private static final Map<String, List<String>> PHRASES = phrases();
    private static final String SMUGGLED = "GET /page HTTP/1.1\r\nHost: smuggled\r\n\r\n";
    private static final List<String> CONTENTS = List.of(
            "",
            "abc",
            SMUGGLED,
            "3\r\nabc\r\n0\r\n\r\n",
            "0\r\n\r\n",
            "0\r\n\r\n" + SMUGGLED,
            "26\r\n" + SMUGGLED + "\r\n0\r\n\r\n",
            "3;x=y\r\nabc\r\n0\r\nX: y\r\n\r\n",
            "3\nabc\n0\n\n",
            "ffffffffffffffff\r\nabc",
            "3\r\nabc\r\n0\r\n");
    private static final String TELLING =
            "\r\n\0\t :;,/\\%.?#\"'()=@[]{}|~^`_-+*<>\u007f\u0080\u00ff\u000b\f\u0001GHhPaz09";

    private final SplittableRandom random;

    OddReader(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Some requests, one after another, as the bytes of one connection. */
    byte[] say(int requests) {
        var said = new StringBuilder();
        for (int i = 0; i < requests; i++) {
            said.append(request());
        }
        return said.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The same bytes in pieces, as a network may deliver them. */
    List<byte[]> pieces(byte[] said) {
        int longest = oneIn(4) ? 3 : oneIn(3) ? 200 : Integer.MAX_VALUE - 1;
        List<byte[]> pieces = new ArrayList<>();
        int at = 0;
        while (at < said.length) {
            int end = at + Math.min(said.length - at, oneIn(2) ? longest : 1 + random.nextInt(longest));
            pieces.add(Arrays.copyOfRange(said, at, end));
            at = end;
        }
        return pieces;
    }

    /** For how many bytes at a time they have ears. */
    int room(int ample) {
        return oneIn(3) ? 16 + random.nextInt(500) : ample;
    }

    private String request() {
        String plain = plain();
        return switch (random.nextInt(20)) {
            case 0 -> requestLine() + plain.substring(plain.indexOf("\r\n"));
            case 1 -> with(plain, any("odd"));
            case 2 -> with(plain, any("body")) + any(CONTENTS);
            case 3 -> with(with(plain, any("odd")), any("body")) + any(CONTENTS);
            case 4 -> bent(plain);
            case 5 -> bent(bent(with(plain, any(oneIn(2) ? "odd" : "body")))) + any(CONTENTS);
            case 6 -> strange(plain);
            default -> plain;
        };
    }

    private String plain() {
        var head = new StringBuilder("GET " + (oneIn(6) ? any("address") : "/page") + " HTTP/1.1\r\n");
        head.append("Host: ").append(oneIn(20) ? any("host") : "paper.example").append("\r\n");
        for (int i = random.nextInt(5); i > 0; i--) {
            head.append(any("plain")).append("\r\n");
        }
        if (oneIn(2)) {
            head.append("Accept-Encoding: ").append(any("encodings")).append("\r\n");
        }
        if (oneIn(4)) {
            head.append("If-None-Match: ").append(any("tags")).append("\r\n");
        }
        if (oneIn(6)) {
            head.append("If-Modified-Since: ").append(any("time")).append("\r\n");
        }
        return head + "\r\n";
    }

    private String requestLine() {
        String method = oneIn(2) ? "GET" : any("method");
        String version = oneIn(2) ? "HTTP/1.1" : any("version");
        return method + (oneIn(10) ? "  " : " ") + any("address") + (oneIn(10) ? "\t" : " ") + version;
    }

    /** With one more line, anywhere after the first. */
    private String with(String head, String line) {
        List<String> lines = new ArrayList<>(List.of(head.split("\r\n")));
        lines.add(1 + random.nextInt(lines.size()), line);
        return String.join("\r\n", lines) + "\r\n\r\n";
    }

    /**
     * With a byte that is not the right one, or is missing, or is there twice. Never a CR at the start, which Jetty
     * itself reads in two ways, depending on whether it came together with the request before.
     */
    private String bent(String head) {
        int at = random.nextInt(head.length());
        char other = TELLING.charAt(random.nextInt(TELLING.length()));
        int from = oneIn(3) ? at : at + 1;
        String instead = oneIn(4) ? "" : oneIn(4) ? head.substring(at, at + 1).repeat(2) : String.valueOf(other);
        if (at == 0 && instead.startsWith("\r")) {
            return head;
        }
        return head.substring(0, at) + instead + head.substring(from);
    }

    private String strange(String plain) {
        return switch (random.nextInt(12)) {
            case 0 -> plain.replace("\r\n", "\n");
            case 1 -> plain.replace("\r\n", "\r");
            case 2 -> plain.replace("\r\n\r\n", "\n\n");
            case 3 -> "\r\n".repeat(1 + random.nextInt(3)) + plain;
            case 4 -> "\n" + plain;
            case 5 -> plain.substring(0, random.nextInt(plain.length()));
            case 6 -> with(plain, "Cookie: " + "x".repeat(7_000 + random.nextInt(2_000)));
            case 7 -> with(plain, "Accept: a\r\n".repeat(random.nextInt(900)) + "Accept: b");
            case 8 -> plain.replaceFirst("(?i)host: [^\r]*\r\n", "");
            case 9 -> plain.replace("/page", "/page?utm_x=" + "y".repeat(random.nextInt(9_000)));
            case 10 -> "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
            default -> plain.replaceFirst(" HTTP/1.1", "");
        };
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private String any(String kind) {
        return any(Objects.requireNonNull(PHRASES.get(kind)));
    }

    private String any(List<String> phrases) {
        return phrases.get(random.nextInt(phrases.size()));
    }

    private static Map<String, List<String>> phrases() {
        Map<String, List<String>> phrases = new HashMap<>();
        List<String> kind = new ArrayList<>();
        for (String line : lines()) {
            if (line.matches("\\[[a-z]+]")) {
                kind = phrases.computeIfAbsent(line.substring(1, line.length() - 1), k -> new ArrayList<>());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                kind.add(line.equals("(nothing)") ? "" : line.translateEscapes());
            }
        }
        return phrases;
    }

    private static List<String> lines() {
        try (InputStream in = OddReader.class.getResourceAsStream("odd-requests.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
