package org.masthead.story;

import java.util.ArrayList;
import java.util.List;
import org.masthead.media.Pictures;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Holds a story back while a picture in it is not described, says not whose it is, or may not be shown any more. */
@Component
@Order(20)
class PicturesComplete implements BeforePublishing {

    private final Pictures pictures;

    PicturesComplete(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public List<String> objections(Story story) {
        var objections = new ArrayList<String>();
        var lead = story.copy().picture();
        if (lead != null) pictures.standing(lead.picture()).ifPresent(one -> look(one, objections));
        pictures.standing(story.copy().body().html()).forEach(one -> look(one, objections));
        return objections.stream().distinct().toList();
    }

    private static void look(Pictures.Standing one, List<String> objections) {
        var picture = one.picture();
        var name = picture.caption().isEmpty() ? String.valueOf(picture.id()) : "“" + picture.caption() + "”";
        if (one.ended()) objections.add("The licence of picture " + name + " has ended. Take another one.");
        if (one.alt().isBlank())
            objections.add("Describe picture " + name + " for those who cannot see it, at the desk’s Pictures.");
        if (picture.credit().isBlank()) objections.add("Say whose picture " + name + " is, at the desk’s Pictures.");
    }
}
