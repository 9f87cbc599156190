package org.masthead.agency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Markup;
import org.masthead.moving.OldPicture;

/** A record being put into the terms of ninjs. */
final class Writing {

    private final Map<String, Object> ninjs = new LinkedHashMap<>();
    private final Map<String, OldPicture> pictures = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable OldPicture lead;
    private String address = "";

    Writing() {
        ninjs.put("type", "text");
    }

    /** Sets a property, unless it is set or there is nothing to say. */
    void say(String property, String value) {
        if (!value.isBlank()) ninjs.putIfAbsent(property, value);
    }

    String said(String property) {
        return ninjs.get(property) instanceof String said ? said : "";
    }

    boolean says(String property) {
        return ninjs.containsKey(property);
    }

    /** Adds an object to a list, without its empty properties; nothing is added for a first one that is empty. */
    void add(String list, String name, String value, String... more) {
        if (value.isBlank()) return;
        var object = new LinkedHashMap<String, String>();
        object.put(name, value);
        for (var i = 0; i + 1 < more.length; i += 2) if (!more[i + 1].isBlank()) object.put(more[i], more[i + 1]);
        @SuppressWarnings("unchecked")
        var all = (List<Object>) ninjs.computeIfAbsent(list, any -> new ArrayList<>());
        if (!all.contains(object)) all.add(object);
    }

    void body(String html) {
        if (!says("bodies")) add("bodies", "value", html, "contentType", "text/html");
    }

    void plainBody(String text) {
        if (!says("bodies")) add("bodies", "value", text, "contentType", "text/plain");
    }

    void note(String note) {
        if (!notes.contains(note)) notes.add(note);
    }

    /** It leads with the first picture it is given. */
    boolean leads(OldPicture picture) {
        if (lead != null || picture.address().isBlank()) return false;
        lead = picture;
        return true;
    }

    /** Whether it leads with the picture at this address, in whatever size. */
    boolean leadsWith(String address) {
        return lead != null && withoutQuery(lead.address()).equals(withoutQuery(address));
    }

    private static String withoutQuery(String address) {
        return address.replaceFirst("[?#].*", "");
    }

    /** Notes a picture of the body, and gives what stands for it there. */
    String picture(OldPicture picture) {
        var awaited = Markup.awaited(picture.address());
        pictures.putIfAbsent(awaited, picture);
        return awaited;
    }

    void address(String found) {
        if (address.isEmpty()) address = found;
    }

    AgencyRecord record(long number) {
        return new AgencyRecord(number, ninjs, lead, pictures, address, notes);
    }
}
