package org.masthead.discussion;

import org.masthead.moderation.Ruling;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets readers go who delete their account: what they did is forgotten, what they wrote stays without a name or goes. */
@Component
class Forgetting {

    private final ForgettingRepository repository;
    private final CommentRepository comments;
    private final Standings standings;

    Forgetting(ForgettingRepository repository, CommentRepository comments, Standings standings) {
        this.repository = repository;
        this.comments = comments;
        this.standings = standings;
    }

    /** @param takeWithThem whether what they wrote goes too */
    @Transactional
    void forget(long account, boolean takeWithThem) {
        repository.disrespect(account).forEach(standings::changed);
        repository.forget(account);
        for (var id : repository.wrote(account)) {
            var comment = standings.held(id);
            if (takeWithThem) {
                standings.turn(comment, Comment.State.DELETED, new Ruling.Pass());
                comments.erase(id);
            } else {
                standings.changed(comment.story());
            }
        }
    }
}
