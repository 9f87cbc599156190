package org.masthead.wire;

import java.util.Collection;
import java.util.LinkedHashMap;
import org.masthead.byline.Bylines;
import org.masthead.newsroom.Editor;
import org.springframework.stereotype.Component;

/** Tells the paper what dispatches say about their authors, where it knew no more than their names. */
@Component
class Introductions {

    private final Bylines bylines;
    private final DispatchPictures pictures;

    Introductions(Bylines bylines, DispatchPictures pictures) {
        this.bylines = bylines;
        this.pictures = pictures;
    }

    /** Each author once a batch. */
    void make(Collection<Dispatch> dispatches, RunNames names, Editor by) {
        var people = new LinkedHashMap<Long, Dispatch.Person>();
        for (var dispatch : dispatches) {
            for (var person : dispatch.beside().people()) {
                var id = names.bylines().get(person.name());
                if (id != null) people.putIfAbsent(id, person);
            }
        }
        people.forEach((id, person) -> introduce(id, person, by));
    }

    private void introduce(long id, Dispatch.Person person, Editor by) {
        var known = bylines.byId(id).orElseThrow();
        var portrait = person.portrait() == null || !known.portrait().isEmpty()
                ? ""
                : pictures.portrait(person.portrait(), by);
        bylines.introduce(id, person.biography(), person.email(), portrait, by);
    }
}
