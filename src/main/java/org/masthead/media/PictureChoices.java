package org.masthead.media;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.masthead.house.Json;
import org.springframework.stereotype.Component;

/** Pictures to choose from: the newest first, those with some words, or the one at an address. */
@Component
class PictureChoices {

    private static final int SIZE = 24;
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://[^/\\s]+)?/media/([a-z0-9]{4,40})(?:/\\S*)?");

    private final PictureLists lists;
    private final PictureDeskPages pages;
    private final PictureDeskRepository repository;
    private final PictureRepository pictures;

    PictureChoices(
            PictureLists lists, PictureDeskPages pages, PictureDeskRepository repository, PictureRepository pictures) {
        this.lists = lists;
        this.pages = pages;
        this.repository = repository;
        this.pictures = pictures;
    }

    /** A page of them, with the number before which the next one begins; 0: there is none. */
    Map<String, Object> of(String words, String before) {
        var address = ADDRESS.matcher(words);
        var found = address.matches()
                ? new PictureLists.Found(at(address.group(1)).stream().toList(), 0)
                : lists.of(PictureLists.Asked.of(words, "", before), SIZE);
        return Json.object("choices", choices(found.rows()), "older", found.next());
    }

    private Optional<PictureDeskRepository.Row> at(String key) {
        return pictures.byKey(key).flatMap(picture -> repository.byId(picture.id()));
    }

    private List<Map<String, Object>> choices(List<PictureDeskRepository.Row> rows) {
        return rows.stream().map(pages::choice).toList();
    }
}
