package org.masthead.media;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.house.NotFound;
import org.masthead.house.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends videos and their captions, straight from the disk, whole or in the parts that players ask for. */
@Controller
class VideoFileController {

    private static final Map<String, String> TYPES =
            Map.of("webm", "video/webm", "mp4", "video/mp4", "vtt", "text/vtt;charset=UTF-8");

    private static final int AT_ONCE = 1 << 16;

    private final VideoRepository repository;
    private final VideoStore store;

    VideoFileController(VideoRepository repository, VideoStore store) {
        this.repository = repository;
        this.store = store;
    }

    @GetMapping("/media/videos/{key:[0-9a-f]{40}}.{ending:webm|mp4|vtt}")
    void show(
            @PathVariable String key,
            @PathVariable String ending,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var type = TYPES.get(ending);
        var file = store.file(key);
        if (type == null || !repository.isShown(key, type) || !Files.isRegularFile(file)) throw new NotFound();
        var tag = "\"" + key + "\"";
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        if (holds(request, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var length = VideoFile.size(file);
        var asked = part(request, tag, length);
        if (ByteRange.NONE.equals(asked)) throw beyond(response, length);
        response.setContentType(type);
        if (asked != null) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + asked.from() + "-" + asked.to() + "/" + length);
        }
        var part = asked == null ? new ByteRange(0, length - 1) : asked;
        response.setContentLengthLong(part.length());
        if (!request.getMethod().equals("HEAD")) send(file, part, response);
    }

    /** Whether the reader has this very file already. */
    private static boolean holds(HttpServletRequest request, String tag) {
        var known = request.getHeader("If-None-Match");
        return known != null
                && Arrays.stream(known.split(","))
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    /** A part of another file that once had this address would not fit: then the reader gets the whole. */
    private static @Nullable ByteRange part(HttpServletRequest request, String tag, long length) {
        if (!request.getMethod().equals("GET")) return null;
        var only = request.getHeader("If-Range");
        if (only != null && !only.strip().equals(tag)) return null;
        return ByteRange.asked(request.getHeader("Range"), length);
    }

    private static Refused beyond(HttpServletResponse response, long length) {
        response.setHeader("Content-Range", "bytes */" + length);
        response.setHeader("Cache-Control", "no-store");
        return new Refused(
                416,
                "No such part",
                "The file has " + length + " bytes, and the part asked for begins after its end.",
                "Ask for a part that is in it, or for the whole.");
    }

    private static void send(Path file, ByteRange part, HttpServletResponse response) throws IOException {
        var out = Channels.newChannel(response.getOutputStream());
        try (var in = FileChannel.open(file)) {
            for (var at = part.from(); at <= part.to(); ) {
                var sent = in.transferTo(at, Math.min(AT_ONCE, part.to() - at + 1), out);
                if (sent <= 0) throw new IOException("The file became shorter: " + file);
                at += sent;
            }
        }
    }
}
