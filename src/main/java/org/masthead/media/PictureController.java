package org.masthead.media;

import java.util.Arrays;
import java.util.Map;
import org.masthead.house.Moved;
import org.masthead.house.NotFound;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Sends pictures, in the sizes that pages offer. */
@Controller
class PictureController {

    private static final Map<String, MediaType> TYPES =
            Map.of("webp", MediaType.valueOf("image/webp"), "jpg", MediaType.IMAGE_JPEG);

    private final Pictures pictures;
    private final PictureStore store;

    PictureController(Pictures pictures, PictureStore store) {
        this.pictures = pictures;
        this.store = store;
    }

    /** A picture by the address that bodies name it by, as feeds do. */
    @GetMapping("/media/{key:[a-z0-9]+}")
    void middling(@PathVariable String key) {
        throw new Moved(pictures.byKey(key).orElseThrow(NotFound::new).image().source());
    }

    @GetMapping("/media/{key:[a-z0-9]+}/{width:[0-9]{3,4}}.{type:[a-z]+}")
    ResponseEntity<Resource> show(@PathVariable String key, @PathVariable int width, @PathVariable String type) {
        var mediaType = TYPES.get(type);
        if (mediaType == null || Arrays.stream(Picture.WIDTHS).noneMatch(offered -> offered == width))
            throw new NotFound();
        var picture = pictures.byKey(key).orElseThrow(NotFound::new);
        var file = new FileSystemResource(store.rendition(picture, width, type));
        return ResponseEntity.ok()
                .contentType(mediaType)
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .body(file);
    }
}
