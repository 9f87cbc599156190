package org.masthead.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.masthead.moving.OldPicture;

/** The picture that a feed puts beside a story: Media RSS, an enclosure, or a thumbnail. */
final class FeedPictures {

    private FeedPictures() {}

    static Optional<OldPicture> lead(XmlPart entry, String base) {
        var files = new ArrayList<XmlPart>();
        entry.deep("content").stream().filter(FeedPictures::isMedia).forEach(files::add);
        files.addAll(entry.all("enclosure"));
        entry.all("link").stream()
                .filter(one -> one.attribute("rel").equals("enclosure"))
                .forEach(files::add);
        return files.stream()
                .filter(FeedPictures::isImage)
                .max(Comparator.comparingLong(FeedPictures::width))
                .or(() -> entry.deep("thumbnail").stream()
                        .filter(one -> !address(one).isEmpty())
                        .max(Comparator.comparingLong(FeedPictures::width)))
                .map(one -> picture(one, entry, base));
    }

    /** Atom has a content too, with words in it. */
    private static boolean isMedia(XmlPart content) {
        return !content.attribute("url").isEmpty();
    }

    private static String address(XmlPart file) {
        return file.attribute("url", "href");
    }

    private static boolean isImage(XmlPart file) {
        if (address(file).isEmpty()) return false;
        var type = file.attribute("type").toLowerCase(Locale.ROOT);
        var medium = file.attribute("medium").toLowerCase(Locale.ROOT);
        if (!type.isEmpty() || !medium.isEmpty()) return type.startsWith("image/") || medium.equals("image");
        return address(file).toLowerCase(Locale.ROOT).matches("[^?#]*\\.(jpe?g|png|gif|webp)(?:[?#].*)?");
    }

    private static long width(XmlPart file) {
        var width = file.attribute("width");
        return width.matches("\\d{1,6}") ? Long.parseLong(width) : 0;
    }

    private static OldPicture picture(XmlPart file, XmlPart entry, String base) {
        var caption = said(file, entry, "description");
        if (caption.isEmpty()) caption = said(file, entry, "text");
        var title = said(file, entry, "title");
        return new OldPicture(
                BodyHtml.resolved(base, address(file)),
                caption,
                title.isEmpty() ? caption : title,
                said(file, entry, "credit"));
    }

    /** What is said of the picture in it, or in the group that it is in; in the story itself only with a prefix. */
    private static String said(XmlPart file, XmlPart entry, String name) {
        if (file.part(name).isThere()) return file.words(name);
        for (var around : List.of(entry.part("group"), entry)) {
            for (var one : around.all(name)) if (one.namespace().contains("mrss")) return one.words();
        }
        return "";
    }
}
