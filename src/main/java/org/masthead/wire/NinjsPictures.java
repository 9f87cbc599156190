package org.masthead.wire;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masthead.media.Pictures;
import org.masthead.wire.Dispatch.Photo;

/**
 * The lead picture of a ninjs record, where its file lies beside the record. Nothing is fetched from elsewhere: such
 * pictures are named in the report.
 */
final class NinjsPictures {

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*|//.*", Pattern.DOTALL);
    private static final Pattern LEAD = Pattern.compile(".*(lead|main|feature|hero|primary|top).*");
    private static final Pattern LARGE = Pattern.compile(".*(original|base|full|high|large|main|master).*");

    private final @Nullable Path folder;
    private final List<String> notes;

    private NinjsPictures(@Nullable Path folder, List<String> notes) {
        this.folder = folder;
        this.notes = notes;
    }

    static @Nullable Photo lead(NinjsFields story, @Nullable Path folder, List<String> notes) {
        var reading = new NinjsPictures(folder, notes);
        var candidates = new ArrayList<NinjsFields>();
        story.objects("associations").stream().filter(NinjsPictures::isPicture).forEach(candidates::add);
        candidates.sort(Comparator.comparing(one -> !LEAD.matcher(role(one)).matches()));
        if (story.has("renditions") && renditions(story).stream().anyMatch(NinjsPictures::isImage))
            candidates.add(story);
        Photo lead = null;
        for (var one : candidates) {
            var photo = reading.photo(one);
            if (lead == null) lead = photo;
            else if (photo != null) notes.add("The picture " + photo.href() + " is left out: a story leads with one.");
        }
        return lead;
    }

    private static String role(NinjsFields item) {
        return (item.raw("name") + " " + item.raw("rel")).toLowerCase(Locale.ROOT);
    }

    private static boolean isPicture(NinjsFields item) {
        var type = item.raw("type").toLowerCase(Locale.ROOT);
        if (!type.isEmpty()) return type.equals("picture") || type.equals("graphic") || type.equals("image");
        return renditions(item).stream().anyMatch(NinjsPictures::isImage);
    }

    private static boolean isImage(NinjsFields rendition) {
        var type = rendition.raw("mimetype", "contenttype").toLowerCase(Locale.ROOT);
        return type.startsWith("image/")
                || (type.isEmpty()
                        && rendition
                                .raw("href")
                                .toLowerCase(Locale.ROOT)
                                .matches("[^?#]*\\.(jpe?g|png|gif|webp)([?#].*)?"));
    }

    private static List<NinjsFields> renditions(NinjsFields item) {
        return item.objects("renditions");
    }

    /** The largest rendition that lies beside the record. */
    private @Nullable Photo photo(NinjsFields item) {
        var sizes = renditions(item).stream()
                .filter(one -> !one.raw("href").isEmpty() && isImage(one))
                .sorted(Comparator.comparing((NinjsFields one) -> !LARGE.matcher(
                                        one.raw("name").toLowerCase(Locale.ROOT))
                                .matches())
                        .thenComparingDouble(one -> -width(one)))
                .toList();
        for (var size : sizes) {
            var file = file(size.raw("href"));
            if (file != null)
                return new Photo(
                        item.line("uri"),
                        size.raw("href").strip(),
                        file,
                        file.toFile().length(),
                        words(item));
        }
        var named = sizes.isEmpty()
                ? item.line("uri", "name")
                : PlainText.line(sizes.getFirst().raw("href"));
        notes.add("The picture " + named + " is missing: " + why(named));
        return null;
    }

    private String why(String href) {
        if (SCHEME.matcher(href).matches()) return "pictures are not fetched from other addresses.";
        return folder == null
                ? "standard input has no folder to look for it in."
                : "no such file lies beside the record.";
    }

    private static double width(NinjsFields rendition) {
        try {
            return Double.parseDouble(rendition.raw("width"));
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** The file, if it lies in the record's folder or below; links out of it lead nowhere. */
    private @Nullable Path file(String href) {
        var plain = href.strip();
        if (folder == null || SCHEME.matcher(plain).matches() || plain.indexOf('\0') >= 0) return null;
        try {
            var home = folder.toRealPath();
            for (var path : List.of(plain, decoded(plain))) {
                var file = home.resolve(path).normalize();
                if (Files.isRegularFile(file) && file.toRealPath().startsWith(home)) return file.toRealPath();
            }
        } catch (IOException | InvalidPathException e) {
            return null;
        }
        return null;
    }

    private static String decoded(String href) {
        try {
            return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return href;
        }
    }

    private static Pictures.Words words(NinjsFields item) {
        var alt = said(item, "alt");
        var caption = said(item, "caption");
        if (caption.isEmpty()) caption = said(item, "");
        var credit = item.line("by", "byline", "creditline", "copyrightholder", "copyrightnotice");
        var fallback = item.line("body_text", "headline", "title");
        return new Pictures.Words(alt.isEmpty() ? fallback : alt, caption, credit);
    }

    private static String said(NinjsFields item, String role) {
        return item.said("description", "descriptions").stream()
                .filter(one ->
                        role.isEmpty() ? one.role().isEmpty() : one.role().contains(role))
                .map(one -> NinjsFields.line("caption", one.value()))
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }
}
