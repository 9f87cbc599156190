package org.masthead.story;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.masthead.byline.Author;
import org.masthead.byline.Bylines;
import org.masthead.media.Picture;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the pictures' desk which authors have a picture as their portrait. */
@Component
@Order(5)
class AuthorPictures implements Picture.Places {

    private final Bylines bylines;

    AuthorPictures(Bylines bylines) {
        this.bylines = bylines;
    }

    @Override
    public List<Picture.Place> of(Picture.Names picture, int most) {
        return bylines.portrayed(picture.keys()).stream()
                .limit(most)
                .map(author -> new Picture.Place("Author", author.name(), author.path(), "live", true, author.key()))
                .toList();
    }

    @Override
    public Set<Long> shown(Collection<Picture.Names> pictures) {
        var keys = new HashSet<String>();
        pictures.forEach(one -> keys.addAll(one.keys()));
        var portraits = bylines.portrayed(keys).stream().map(Author::portrait).collect(Collectors.toSet());
        return pictures.stream()
                .filter(one -> one.keys().stream().anyMatch(portraits::contains))
                .map(Picture.Names::id)
                .collect(Collectors.toSet());
    }
}
