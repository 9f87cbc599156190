package org.masthead.backshop;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.masthead.gate.Role;
import org.masthead.mail.Letters;
import org.masthead.newsroom.DeskAlarm;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Tells the publisher when letters do not go out, the disk fills up, or something the paper does by itself stands still. */
@Component
class BackshopAlarm implements DeskAlarm {

    private static final Duration REMEMBERED = Duration.ofSeconds(20);

    /** So many letters that were refused are no accident. */
    private static final int REFUSED = 3;

    private final Operations operations;
    private final Letters letters;
    private final Jobs jobs;
    private final LoadingCache<String, List<Sounding>> remembered =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).build(key -> now());

    BackshopAlarm(Operations operations, Letters letters, Jobs jobs) {
        this.operations = operations;
        this.letters = letters;
        this.jobs = jobs;
    }

    @Override
    public List<Sounding> sounding(Role role) {
        return role == Role.PUBLISHER ? remembered.get("") : List.of();
    }

    private List<Sounding> now() {
        var soundings = new ArrayList<Sounding>();
        if (operations.diskIsNearlyFull()) soundings.add(new Sounding("The disk is nearly full.", "/desk/operations"));
        try {
            var refused = letters.queue().refused();
            if (refused >= REFUSED) soundings.add(new Sounding(refused + " letters do not go out.", "/desk/mail"));
        } catch (DataAccessException away) {
            soundings.add(new Sounding("The database does not answer.", "/desk/operations"));
        }
        jobs.all().stream()
                .filter(Jobs.Job::late)
                .findFirst()
                .ifPresent(job -> soundings.add(new Sounding(
                        "Something the paper does by itself stands still: " + job.name() + ".", "/desk/jobs")));
        return soundings;
    }
}
