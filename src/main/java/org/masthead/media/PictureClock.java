package org.masthead.media;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes pictures from the pages when their licence ends; what ended while the paper was down goes at its start. */
@Component
@ConditionalOnWebApplication
class PictureClock {

    private static final Logger log = LoggerFactory.getLogger(PictureClock.class);

    private final PictureDesk desk;
    private boolean away;

    PictureClock(PictureDesk desk) {
        this.desk = desk;
    }

    /** Each picture for itself: one that cannot be done is said in the log and keeps no other waiting. */
    @Scheduled(fixedDelayString = "${masthead.media.clock:5s}")
    void tick() {
        for (var id : due()) {
            try {
                desk.hide(id);
            } catch (RuntimeException e) {
                log.error("Picture {} could not be taken from the pages on time; it is tried again", id, e);
            }
        }
    }

    /** Nothing while the database is away: what ends meanwhile goes when it is back. */
    private List<Long> due() {
        try {
            var due = desk.due();
            away = false;
            return due;
        } catch (DataAccessException e) {
            if (!away) log.warn("The pictures’ clock cannot ask the database and keeps trying: {}", e.getMessage());
            away = true;
            return List.of();
        }
    }
}
