package org.masthead.wire;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masthead.media.Pictures;

/**
 * Finds the files of pictures that records name by an address: beside the record, in the folder given for media, or,
 * where that is wanted, on the network.
 */
final class PhotoFinder implements AutoCloseable {

    private static final Pattern WEB = Pattern.compile("(?i)https?://.*|//.*", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*", Pattern.DOTALL);

    private final @Nullable Path media;
    private final @Nullable PhotoFetcher fetcher;

    /**
     * @param media the folder with the old system's pictures, or null
     * @param fetcher gets what no folder has, or null
     */
    PhotoFinder(@Nullable Path media, @Nullable PhotoFetcher fetcher) {
        this.media = media;
        this.fetcher = fetcher;
    }

    /** A picture by its address on the web or its path beside the record, and what is said of it. */
    record Wanted(String address, Pictures.Words words) {}

    /**
     * The picture's file; where there is none, null, and a note says why.
     *
     * @param beside the folder of the record that names it, or null
     */
    Dispatch.@Nullable Photo find(Wanted wanted, @Nullable Path beside, List<String> notes) {
        var address = wanted.address().strip();
        var file = local(address, beside);
        try {
            if (file == null && fetcher != null && WEB.matcher(address).matches()) file = fetcher.fetch(address);
        } catch (PhotoFetcher.Refused refused) {
            notes.add("The picture " + address + " is missing: " + refused.getMessage());
            return null;
        }
        if (file == null) {
            notes.add("The picture " + PlainText.line(address) + " is missing: " + why(address));
            return null;
        }
        return new Dispatch.Photo("", address, file, file.toFile().length(), wanted.words());
    }

    private String why(String address) {
        var web = WEB.matcher(address).matches();
        if (media == null && web) return "give the folder it lies in with --media, or let it be fetched with --fetch.";
        if (media == null) return "no such file lies beside the page.";
        return web && fetcher == null
                ? "the media folder has no such file, and --fetch was not given."
                : "the media folder has no such file.";
    }

    private @Nullable Path local(String address, @Nullable Path beside) {
        if (SCHEME.matcher(address).matches() && !WEB.matcher(address).matches()) return null;
        for (var path : paths(address)) {
            var found = within(media, path);
            if (found == null && !WEB.matcher(address).matches()) found = within(beside, path);
            if (found != null) return found;
        }
        return null;
    }

    /** Where it may lie: under its whole path, under what follows the uploads folder, under its name alone. */
    private static List<String> paths(String address) {
        var plain = address.replaceFirst("(?i)^(?:https?:)?//[^/]*/*", "").replaceFirst("[?#].*", "");
        var paths = new LinkedHashSet<String>();
        for (var path : List.of(plain, decoded(plain))) {
            var trimmed = path.replaceFirst("^/+", "");
            paths.add(trimmed);
            for (var folder : List.of("wp-content/uploads/", "content/images/", "wp-content/", "content/")) {
                var at = trimmed.indexOf(folder);
                if (at >= 0) paths.add(trimmed.substring(at + folder.length()));
            }
            paths.add(trimmed.substring(trimmed.lastIndexOf('/') + 1));
        }
        paths.remove("");
        return new ArrayList<>(paths);
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /** The file, if it lies in the folder or below; links out of it lead nowhere. */
    static @Nullable Path within(@Nullable Path folder, String path) {
        if (folder == null || path.indexOf('\0') >= 0) return null;
        try {
            var home = folder.toRealPath();
            var file = home.resolve(path).normalize();
            return Files.isRegularFile(file) && file.toRealPath().startsWith(home) ? file.toRealPath() : null;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }

    @Override
    public void close() {
        if (fetcher != null) fetcher.close();
    }
}
