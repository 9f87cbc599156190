package org.masthead.media;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.masthead.house.Moved;
import org.masthead.house.NotFound;
import org.masthead.house.Refused;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends pictures, in the sizes and shapes that pages offer. */
@Controller
class PictureController {

    private static final Map<String, MediaType> TYPES =
            Map.of("webp", MediaType.valueOf("image/webp"), "jpg", MediaType.IMAGE_JPEG);

    private static final Duration YEAR = Duration.ofDays(365);

    private final Pictures pictures;
    private final PictureStore store;
    private final Clock clock;

    PictureController(Pictures pictures, PictureStore store, Clock clock) {
        this.pictures = pictures;
        this.store = store;
        this.clock = clock;
    }

    /** A picture by the address that bodies name it by, as feeds do. */
    @GetMapping("/media/{key:[a-z0-9]+}")
    void middling(@PathVariable String key) {
        throw new Moved(shown(key).image().source());
    }

    @GetMapping("/media/{key:[a-z0-9]+}/{width:[0-9]{3,4}}.{type:[a-z]+}")
    ResponseEntity<Resource> show(@PathVariable String key, @PathVariable int width, @PathVariable String type) {
        var mediaType = offered(width, type);
        var picture = shown(key);
        if (!picture.key().equals(key)) throw new Moved(picture.path() + "/" + width + "." + type);
        return sent(picture, store.rendition(picture, width, type), mediaType);
    }

    /** The part of it that is shown in a shape; where editors have chosen another part since, that one. */
    @GetMapping("/media/{key:[a-z0-9]+}/{cut:[0-9]+x[0-9]+(?:-[0-9]+){4}}/{width:[0-9]{3,4}}.{type:[a-z]+}")
    ResponseEntity<Resource> cut(
            @PathVariable String key, @PathVariable String cut, @PathVariable int width, @PathVariable String type) {
        var mediaType = offered(width, type);
        var shape = Shape.of(cut.substring(0, cut.indexOf('-'))).orElseThrow(NotFound::new);
        var picture = shown(key);
        var part = picture.key().equals(key) ? picture.part(cut) : Optional.<Crop>empty();
        if (part.isPresent()) return sent(picture, store.rendition(picture, part.get(), width, type), mediaType);
        if (!picture.key().equals(key) || !picture.cut(shape).equals(cut))
            throw new Moved(picture.path(shape) + "/" + width + "." + type);
        return sent(picture, store.rendition(picture, shape, width, type), mediaType);
    }

    /** Who made it with what, signed by their tools, for programs that check it. */
    @GetMapping("/media/{key:[a-z0-9]+}.c2pa")
    ResponseEntity<Resource> provenance(@PathVariable String key) {
        var file = store.provenance(shown(key).key());
        if (!Files.exists(file)) throw new NotFound();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/c2pa"))
                .header("Content-Disposition", "attachment; filename=\"" + key + ".c2pa\"")
                .header("Cache-Control", "no-cache")
                .body(new FileSystemResource(file));
    }

    private static MediaType offered(int width, String type) {
        var mediaType = TYPES.get(type);
        if (mediaType == null || Arrays.stream(Picture.WIDTHS).noneMatch(offered -> offered == width))
            throw new NotFound();
        return mediaType;
    }

    private Picture shown(String key) {
        var picture = pictures.kept(key).orElseThrow(NotFound::new);
        if (picture.mayBeShown(OffsetDateTime.now(clock))) return picture;
        throw new Refused(
                410,
                "This picture is not shown any more",
                "The paper’s right to show it has ended.",
                "The stories it stood in are still here.");
    }

    private ResponseEntity<Resource> sent(Picture picture, Path file, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Cache-Control", kept(picture))
                .body(new FileSystemResource(file));
    }

    /** Nobody keeps a picture for longer than the paper may show it. */
    private String kept(Picture picture) {
        var ends = picture.expires();
        var left = ends == null ? YEAR : Duration.between(OffsetDateTime.now(clock), ends);
        return left.compareTo(YEAR) >= 0
                ? "public, max-age=31536000, immutable"
                : "public, max-age=" + Math.max(0, left.toSeconds());
    }
}
