package org.masthead.media;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.masthead.house.Refused;
import org.masthead.house.Slug;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Reads the files that a browser sends with a form. Only addresses that ask for it take files at all; they lie on the disk
 * while they come, and few are in memory at once.
 */
@Component
class Uploads {

    static final long LARGEST_FILE = 40_000_000;
    private static final Most PICTURES = new Most(250_000_000, """
            A picture may have 40 MB, and all that is sent together 250 MB; nothing of it was kept.""", """
            Send fewer at once, or make them smaller first. Videos are taken in under Videos.""");
    private static final int IN_MEMORY = 1 << 16;
    private static final int MOST_AT_ONCE = 2;
    private static final int LONGEST_NAME = 200;

    /** Asks Jetty to read parts on this request, as {@code ServletContextRequest.MULTIPART_CONFIG_ELEMENT} does. */
    private static final String READING = "org.eclipse.jetty.multipartConfig";

    /** What Jetty read so; what is broken must not be asked for again at the request's end. */
    private static final String READ = "org.eclipse.jetty.http.MultiPartFormData";

    private static final Logger log = LoggerFactory.getLogger(Uploads.class);

    private final Path folder;
    private final Semaphore turns = new Semaphore(MOST_AT_ONCE);

    Uploads(@Value("${masthead.data}") Path data) {
        folder = data.resolve("uploads");
    }

    /**
     * What comes of each file that was sent under the name {@code file}, in their order.
     *
     * @throws Refused when it is more than the paper takes, or does not hold together
     */
    <T> List<T> each(HttpServletRequest request, BiFunction<byte[], String, T> taking) {
        var parts = parts(request, PICTURES);
        try {
            var outcomes = new ArrayList<T>();
            for (var part : parts) {
                if (isFile(part)) outcomes.add(inTurn(part, taking));
            }
            return outcomes;
        } finally {
            parts.forEach(Uploads::forget);
        }
    }

    /**
     * Puts each file that was sent where it is to lie, however large it is.
     *
     * @param most what may come together
     * @param placing says where a file of this name goes; it lies there whole or not at all
     */
    List<Path> put(HttpServletRequest request, Most most, Function<String, Path> placing) {
        var parts = parts(request, most);
        try {
            var placed = new ArrayList<Path>();
            for (var part : parts) if (isFile(part)) placed.add(put(part, placing));
            return placed;
        } finally {
            parts.forEach(Uploads::forget);
        }
    }

    private static Path put(Part part, Function<String, Path> placing) {
        var place = placing.apply(name(part.getSubmittedFileName()));
        var half = place.resolveSibling("." + Slug.unguessable());
        try (var in = part.getInputStream()) {
            Files.copy(in, half);
            return Files.move(half, place);
        } catch (IOException e) {
            half.toFile().delete();
            throw new UncheckedIOException("A file that was sent cannot be kept", e);
        }
    }

    private static boolean isFile(Part part) {
        if (!part.getName().equals("file") || part.getSubmittedFileName() == null) return false;
        return part.getSize() > 0 || !part.getSubmittedFileName().isEmpty();
    }

    private Collection<Part> parts(HttpServletRequest request, Most most) {
        var type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data"))
            throw new Refused(
                    415, "No file came", "Nothing was sent that could be a file.", "Choose a file, and send it.");
        // Browsers always say it; only so can be refused what is too much before it has come.
        if (request.getContentLengthLong() < 0)
            throw new Refused(
                    411, "How much will come?", "The request does not say how long it is.", "Send it with its length.");
        if (request.getContentLengthLong() > most.bytes()) {
            swallow(request, most);
            throw new Refused(413, "That is too much at once", most.words(), most.remedy());
        }
        try {
            Files.createDirectories(folder);
            request.setAttribute(
                    READING, new MultipartConfigElement(folder.toString(), most.bytes(), most.bytes(), IN_MEMORY));
            return request.getParts();
        } catch (ServletException | IOException | RuntimeException broken) {
            request.removeAttribute(READ);
            throw new Refused(
                    400, "The files did not come whole", "What was sent broke off.", "Please send them once more.");
        }
    }

    /** A browser reads the answer only after it has sent all; one that sends very much more gets none. */
    private static void swallow(HttpServletRequest request, Most most) {
        try (var in = request.getInputStream()) {
            in.skipNBytes(Math.min(request.getContentLengthLong(), 2 * most.bytes()));
        } catch (IOException gone) {
            log.debug("Whoever sent too much left before it had all come: {}", gone.getMessage());
        }
    }

    private <T> T inTurn(Part part, BiFunction<byte[], String, T> taking) {
        turns.acquireUninterruptibly();
        try (var in = part.getInputStream()) {
            // One byte more than may be is enough to be told that it is too large.
            return taking.apply(in.readNBytes((int) LARGEST_FILE + 1), name(part.getSubmittedFileName()));
        } catch (IOException e) {
            throw new UncheckedIOException("A file that was sent cannot be read", e);
        } finally {
            turns.release();
        }
    }

    /** What it was called, without the folders that some browsers tell. */
    private static String name(String submitted) {
        var name = PictureNotes.tidy(
                submitted.substring(Math.max(submitted.lastIndexOf('/'), submitted.lastIndexOf('\\')) + 1));
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    private static void forget(Part part) {
        try {
            part.delete();
        } catch (IOException e) {
            log.warn("A file that was sent could not be removed: {}", e.getMessage());
        }
    }

    /**
     * How much may be sent together.
     *
     * @param words what is said of more
     * @param remedy what to do then
     */
    record Most(long bytes, String words, String remedy) {}
}
