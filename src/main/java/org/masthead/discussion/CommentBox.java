package org.masthead.discussion;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Visitor;
import org.masthead.house.Together;
import org.masthead.story.Story;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where comments fall in: those that come at once are looked at and written together, and of one reader one at a time. */
@Component
class CommentBox {

    private static final int ROOM = 2_000;
    private static final int MOST_AT_ONCE = 200;

    private final Together<Contribution, Sent> taken;

    CommentBox(FirstLook look, @Value(Together.MOMENT) Duration moment) {
        var many = new Together.Gathering(ROOM, MOST_AT_ONCE, moment);
        this.taken = new Together<>(
                "comment box", many, CommentBox::full, one -> one.by().account(), look::at);
    }

    /** Comes back when the comment is on disk, or was not taken. */
    Sent send(Story story, @Nullable Long parent, String typed, Visitor by) {
        var body = CommentMarkup.tidy(typed);
        if (body.length() > Comments.LONGEST) return new Sent.Refused(Comments.TOO_LONG);
        return taken.done(new Contribution(story, parent, body, CommentMarkup.html(body), by));
    }

    private static Sent full() {
        return new Sent.Refused(
                "So many comments are coming in that yours could not be taken. Please send it again in a "
                        + "few seconds: what you wrote is still here.");
    }
}
