package org.masthead.telegraph;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import org.masthead.gate.Role;
import org.masthead.newsroom.DeskAlarm;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Tells the publisher that a program is told nothing any more, as it took nothing for too long. */
@Component
class TelegraphAlarm implements DeskAlarm {

    private final LoadingCache<String, List<Sounding>> remembered;

    TelegraphAlarm(TelegraphRepository repository) {
        remembered =
                Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(20)).build(key -> now(repository));
    }

    private static List<Sounding> now(TelegraphRepository repository) {
        try {
            return repository.stopped().stream()
                    .map(name -> new Sounding("“" + name + "” is told nothing any more.", "/desk/webhooks"))
                    .toList();
        } catch (DataAccessException away) {
            return List.of();
        }
    }

    @Override
    public List<Sounding> sounding(Role role) {
        return role == Role.PUBLISHER ? remembered.get("") : List.of();
    }
}
