package org.masthead.wire;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Markup;
import org.masthead.wire.PhotoFinder.Wanted;

/** The pictures of one story whose files were found; in its body, the others have become links, or are gone. */
record FoundPictures(
        Markup body, Dispatch.@Nullable Photo lead, Map<String, Dispatch.Photo> inBody, List<String> notes) {

    /**
     * @param inBody the pictures of the body, by what stands for each there
     * @param link whether a link to where a picture was stays in its place; else it goes with its caption
     */
    static FoundPictures of(
            Markup body,
            @Nullable Wanted lead,
            Map<String, Wanted> inBody,
            PhotoFinder finder,
            @Nullable Path beside,
            boolean link) {
        var notes = new ArrayList<String>();
        var found = new LinkedHashMap<String, Dispatch.Photo>();
        var missing = new HashMap<String, String>();
        inBody.forEach((place, wanted) -> {
            var photo = finder.find(wanted, beside, notes);
            if (photo == null) missing.put(place, link ? wanted.address() : "");
            else found.put(place, photo);
        });
        var photo = lead == null ? null : finder.find(lead, beside, notes);
        return new FoundPictures(body.withoutPictures(missing), photo, found, notes);
    }
}
