package org.masthead.poll;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.masthead.media.Picture;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells the pictures' desk which questions show a picture. */
@Component
@Order(4)
class QuestionPictures implements Picture.Places {

    private final QuestionRepository repository;

    QuestionPictures(QuestionRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<Picture.Place> of(Picture.Names picture, int most) {
        return repository.pictured(List.of(picture.id())).stream()
                .limit(most)
                .map(QuestionPictures::place)
                .toList();
    }

    private static Picture.Place place(QuestionRepository.Pictured one) {
        var readers = one.state().equals("open") || one.state().equals("closed");
        return new Picture.Place(
                "Question", one.words(), "/desk/questions/" + one.id(), one.state(), readers, Question.key(one.id()));
    }

    @Override
    public Set<Long> shown(Collection<Picture.Names> pictures) {
        return repository.pictured(pictures.stream().map(Picture.Names::id).toList()).stream()
                .map(QuestionRepository.Pictured::picture)
                .collect(Collectors.toSet());
    }
}
