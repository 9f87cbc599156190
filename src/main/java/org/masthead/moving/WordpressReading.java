package org.masthead.moving;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masthead.house.Markup;

/** What comes to light while one story of a WordPress site is read: its pictures, and what its editor should know. */
final class WordpressReading {

    private final WordpressSite site;
    private final WxrNode item;
    private final Map<String, OldPicture> pictures = new LinkedHashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();

    WordpressReading(WordpressSite site, WxrNode item) {
        this.site = site;
        this.item = item;
    }

    WordpressSite site() {
        return site;
    }

    WxrNode item() {
        return item;
    }

    void note(String note) {
        notes.add(note);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Notes a picture of the body, and gives what stands for it there. */
    String picture(OldPicture picture) {
        var awaited = Markup.awaited(picture.address());
        pictures.putIfAbsent(awaited, picture);
        return awaited;
    }

    /** The pictures so far, by what stands for them. */
    Map<String, OldPicture> pictures() {
        return new LinkedHashMap<>(pictures);
    }
}
