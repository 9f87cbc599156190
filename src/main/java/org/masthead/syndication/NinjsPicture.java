package org.masthead.syndication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.house.Json;
import org.masthead.house.Paper;
import org.masthead.house.page.Image;

/**
 * A picture that goes out with a story, as ninjs.
 *
 * @param path the address that bodies name it by
 * @param image with the caption it has in this story
 */
record NinjsPicture(Paper paper, String path, Image image) {

    /** @param rel what the picture is to the story: {@code lead} or {@code body} */
    Map<String, Object> item(String name, String rel) {
        var item = new LinkedHashMap<String, Object>();
        item.put("name", name);
        item.put("rel", rel);
        item.put("uri", WebAddress.of(paper, path));
        item.put("type", "picture");
        var descriptions = new ArrayList<Map<String, Object>>();
        described("caption", image.caption(), descriptions);
        described("altText", image.alt(), descriptions);
        if (!descriptions.isEmpty()) item.put("descriptions", descriptions);
        if (!image.credit().isBlank()) item.put("by", image.credit());
        item.put("renditions", renditions());
        return item;
    }

    private List<Map<String, Object>> renditions() {
        var renditions = new ArrayList<Map<String, Object>>();
        for (var source : image.sources().split(", ")) {
            var parts = source.split(" ");
            var wide = Integer.parseInt(parts[1].substring(0, parts[1].length() - 1));
            renditions.add(rendition("w" + wide, parts[0], "image/webp", wide));
        }
        renditions.add(rendition("card", image.social(), "image/jpeg", Math.min(1280, image.width())));
        return renditions;
    }

    private Map<String, Object> rendition(String name, String address, String type, int wide) {
        var rendition = new LinkedHashMap<String, Object>();
        rendition.put("name", name);
        rendition.put("href", WebAddress.of(paper, address));
        rendition.put("contentType", type);
        rendition.put("width", wide);
        rendition.put("height", Math.max(1, image.height() * wide / image.width()));
        return rendition;
    }

    private static void described(String role, String words, List<Map<String, Object>> descriptions) {
        if (!words.isBlank()) descriptions.add(Json.object("role", role, "contentType", "text/plain", "value", words));
    }
}
