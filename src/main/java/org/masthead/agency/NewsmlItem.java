package org.masthead.agency;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masthead.moving.OldPicture;

/** What an item of NewsML-G2 says about itself, whatever its kind. */
record NewsmlItem(XmlPart item) {

    String guid() {
        return item.attribute("guid");
    }

    /** The kind of news it is: {@code text}, {@code picture}; empty where it does not say. */
    String kind() {
        return item.part("itemMeta", "itemClass").code("qcode", "uri").toLowerCase(Locale.ROOT);
    }

    boolean isPackage() {
        return item.name().equals("packageItem");
    }

    boolean isPicture() {
        return item.name().equals("newsItem") && kind().matches("picture|graphic|photo|image");
    }

    boolean isStory() {
        return item.name().equals("newsItem") && (kind().equals("text") || (kind().isEmpty() && hasWords()));
    }

    private boolean hasWords() {
        var content = item.part("contentSet");
        return content.part("inlineXML").isThere() || content.part("inlineData").isThere();
    }

    /** Which of the versions with this guid it is. */
    Version version() {
        var number = item.attribute("version");
        return new Version(
                number.matches("\\d{1,18}") ? Long.parseLong(number) : 1, item.words("itemMeta", "versionCreated"));
    }

    /** The guids of the items that a package groups, or that a story links to. */
    List<String> references() {
        var linked = Stream.concat(
                item.part("itemMeta").all("link").stream(), item.part("groupSet").deep("itemRef").stream());
        return linked.map(one -> one.attribute("residref", "href"))
                .filter(guid -> !guid.isEmpty() && !guid.equals(guid()))
                .distinct()
                .toList();
    }

    /** The picture that its largest file shows, or null. */
    @Nullable
    OldPicture picture() {
        var files = item.part("contentSet").all("remoteContent").stream()
                .filter(one -> !one.attribute("href").isEmpty() && isImage(one))
                .max(Comparator.comparingLong(NewsmlItem::size));
        if (files.isEmpty()) return null;
        var about = item.part("contentMeta");
        var caption = said(about, "caption");
        var alt = said(about, "alttext");
        var shown = alt.isEmpty() ? about.words("headline") : alt;
        return new OldPicture(files.get().attribute("href"), caption, shown.isEmpty() ? caption : shown, credit(about));
    }

    private static String said(XmlPart about, String role) {
        var described = about.all("description");
        return described.stream()
                .filter(one -> one.code("role").toLowerCase(Locale.ROOT).contains(role))
                .findFirst()
                .or(() -> role.equals("caption") ? described.stream().findFirst() : java.util.Optional.empty())
                .map(XmlPart::words)
                .orElse("");
    }

    private static String credit(XmlPart about) {
        var line = about.words("creditline");
        var by = about.words("by");
        var name = about.words("creator", "name");
        return !line.isEmpty() ? line : by.isEmpty() ? name : by;
    }

    private static boolean isImage(XmlPart file) {
        var type = file.attribute("contenttype").toLowerCase(Locale.ROOT);
        var address = file.attribute("href").toLowerCase(Locale.ROOT);
        return type.startsWith("image/") || (type.isEmpty() && address.matches("[^?#]*\\.(jpe?g|png|gif|webp).*"));
    }

    private static long size(XmlPart file) {
        var width = file.attribute("width");
        if (width.matches("\\d{1,6}")) return Long.parseLong(width);
        var rendition = file.code("rendition").toLowerCase(Locale.ROOT);
        return rendition.matches("highres|original|main") ? 1 : 0;
    }

    /** A version; those with the same number are told apart by when they were made. */
    record Version(long number, String made) implements Comparable<Version> {

        @Override
        public int compareTo(Version other) {
            return Comparator.comparingLong(Version::number)
                    .thenComparing(Version::made)
                    .compare(this, other);
        }
    }
}
