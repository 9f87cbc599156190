package org.masthead.story;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.masthead.media.Picture;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the pictures' desk which stories show a picture. */
@Component
@Order(1)
class StoryPictures implements Picture.Places {

    private final StoryPictureRepository repository;

    StoryPictures(StoryPictureRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Picture.Place> of(Picture.Names picture, int most) {
        return repository.showing(picture.id(), picture.keys(), most).stream()
                .map(StoryPictures::place)
                .toList();
    }

    private static Picture.Place place(StoryPictureRepository.Showing one) {
        var day = one.day();
        var path = one.state() == Story.State.LIVE && day != null ? Story.path(day, one.slug()) : "";
        return new Picture.Place("Story", one.headline(), path, state(one), one.live(), Story.key(one.id()));
    }

    private static String state(StoryPictureRepository.Showing one) {
        if (one.live()) return "live";
        if (!one.newest()) return "an earlier revision";
        return one.state() == Story.State.LIVE
                ? "changed, not published yet"
                : one.state().word();
    }

    @Override
    public Set<Long> shown(Collection<Picture.Names> pictures) {
        var leading =
                repository.leading(pictures.stream().map(Picture.Names::id).toList());
        var named = repository.named(
                pictures.stream().flatMap(one -> one.keys().stream()).toList());
        return pictures.stream()
                .filter(one -> leading.contains(one.id()) || one.keys().stream().anyMatch(named::contains))
                .map(Picture.Names::id)
                .collect(Collectors.toSet());
    }
}
