package org.masthead.edition;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Image;
import org.masthead.house.page.Teaser;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.springframework.stereotype.Component;

/** Shows a story as an editor wants it on one front: in other words, with another picture, or another part of it. */
@Component
class Dressing {

    private static final Pattern ADDRESS = Pattern.compile("/media/([a-z0-9]+)/.*");

    private final Pictures pictures;

    Dressing(Pictures pictures) {
        this.pictures = pictures;
    }

    Teaser of(Teaser own, @Nullable Placement placement) {
        if (placement == null) return own;
        var dress = placement.dress();
        return own.withOverrides(dress.kicker(), dress.headline(), dress.deck(), image(own.image(), dress));
    }

    /** Null where the story's own stays as it is. */
    private @Nullable Image image(@Nullable Image own, Placement.Dress dress) {
        if (dress.picture() == null && (dress.crop().isEmpty() || own == null)) return null;
        var picture = dress.picture() == null ? at(own) : pictures.byId(dress.picture());
        return picture.map(one -> one.teaser(dress.crop())).orElse(null);
    }

    private Optional<Picture> at(@Nullable Image image) {
        if (image == null) return Optional.empty();
        var address = ADDRESS.matcher(image.source());
        return address.matches() ? pictures.byKey(address.group(1)) : Optional.empty();
    }
}
