package org.masthead.discussion;

import java.util.stream.Collectors;
import org.masthead.gate.Account;
import org.masthead.house.PagesChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Somebody goes by another name, or has another office: it shows wherever they have commented, or were answered. */
@Component
class Renamings {

    private static final String KEY = Account.key(0).replace("0", "");

    private final WriterRepository writers;
    private final ApplicationEventPublisher events;

    Renamings(WriterRepository writers, ApplicationEventPublisher events) {
        this.writers = writers;
        this.events = events;
    }

    @EventListener
    void on(PagesChanged changed) {
        for (var key : changed.keys()) {
            if (!key.startsWith(KEY)) continue;
            var keys = writers.discussions(Long.parseLong(key.substring(KEY.length()))).stream()
                    .map(Discussion::key)
                    .collect(Collectors.toSet());
            if (!keys.isEmpty()) events.publishEvent(new PagesChanged(keys));
        }
    }
}
