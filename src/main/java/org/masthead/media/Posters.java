package org.masthead.media;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the pictures' desk which videos have a picture as their poster. */
@Component
@Order(3)
class Posters implements Picture.Places {

    private static final int MOST = 10_000;

    private final VideoRepository repository;

    Posters(VideoRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Picture.Place> of(Picture.Names picture, int most) {
        return repository.byPosters(List.of(picture.id()), most).stream()
                .map(Posters::place)
                .toList();
    }

    private static Picture.Place place(VideoRepository.Row video) {
        var live = video.withdrawn() == null;
        return new Picture.Place(
                "Video",
                video.title(),
                "/videos/" + video.slug(),
                live ? "live" : "withdrawn",
                live,
                Videos.key(video.id()));
    }

    @Override
    public Set<Long> shown(Collection<Picture.Names> pictures) {
        return repository.byPosters(pictures.stream().map(Picture.Names::id).toList(), MOST).stream()
                .map(VideoRepository.Row::poster)
                .collect(Collectors.toSet());
    }
}
