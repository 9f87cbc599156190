package org.masthead.agency;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masthead.moving.OldPicture;

/**
 * A picture, or something that plays, in a NITF body.
 *
 * @param picture null where it is something else
 * @param title what is said of it
 */
record NitfMedia(@Nullable OldPicture picture, String address, String title) {

    /** Nothing where it names no file. */
    static Optional<NitfMedia> of(XmlPart media, String base) {
        var reference = media.all("media-reference").stream()
                .filter(one -> !one.attribute("source", "name").isEmpty())
                .max(Comparator.comparingInt(NitfMedia::width));
        if (reference.isEmpty()) return Optional.empty();
        var address = BodyHtml.resolved(base, reference.get().attribute("source", "name"));
        var caption = media.words("media-caption");
        var alt = reference.get().attribute("alternate-text");
        if (!isPicture(media, reference.get(), address))
            return Optional.of(new NitfMedia(null, address, caption.isEmpty() ? alt : caption));
        var picture = new OldPicture(address, caption, alt.isEmpty() ? caption : alt, credit(media));
        return Optional.of(new NitfMedia(picture, address, caption));
    }

    private static String credit(XmlPart media) {
        var producer = media.words("media-producer");
        return producer.isEmpty() ? media.words("media-caption", "credit") : producer;
    }

    private static int width(XmlPart reference) {
        var width = reference.attribute("width");
        return width.matches("\\d{1,6}") ? Integer.parseInt(width) : 0;
    }

    private static boolean isPicture(XmlPart media, XmlPart reference, String address) {
        var type = media.attribute("media-type").toLowerCase(Locale.ROOT);
        var mime = reference.attribute("mime-type").toLowerCase(Locale.ROOT);
        if (!type.isEmpty()) return type.matches("image|photo|picture|graphic|photograph");
        return mime.startsWith("image/") || address.toLowerCase(Locale.ROOT).matches("[^?#]*\\.(jpe?g|png|gif|webp).*");
    }
}
