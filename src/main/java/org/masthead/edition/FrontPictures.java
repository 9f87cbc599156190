package org.masthead.edition;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.masthead.media.Picture;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the pictures' desk on which fronts an editor placed a picture. */
@Component
@Order(2)
class FrontPictures implements Picture.Places {

    private final FrontRepository repository;

    FrontPictures(FrontRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Picture.Place> of(Picture.Names picture, int most) {
        return repository.pictured(List.of(picture.id())).stream()
                .limit(most)
                .map(FrontPictures::place)
                .toList();
    }

    private static Picture.Place place(FrontRepository.PlacedPicture one) {
        var words = one.zone() + ", place " + one.slot();
        return new Picture.Place("Front", words, "/" + one.front(), "live", true, Fronts.key(one.front()));
    }

    @Override
    public Set<Long> shown(Collection<Picture.Names> pictures) {
        return repository.pictured(pictures.stream().map(Picture.Names::id).toList()).stream()
                .map(FrontRepository.PlacedPicture::picture)
                .collect(Collectors.toSet());
    }
}
