package org.masthead.story;

import org.masthead.byline.AuthorsMerged;
import org.masthead.topic.TopicsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Stories follow their authors and topics when two of those become one, in the same transaction. */
@Component
class Merges {

    private final MergeRepository repository;

    Merges(MergeRepository repository) {
        this.repository = repository;
    }

    @EventListener
    void on(AuthorsMerged merged) {
        repository.author(merged.from(), merged.into());
    }

    @EventListener
    void on(TopicsMerged merged) {
        repository.topic(merged.from(), merged.into());
    }
}
