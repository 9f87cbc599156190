package org.masthead.moderation;

import java.util.List;
import org.springframework.stereotype.Service;

/** Every check that a comment goes through, in order: the first that has something to say decides. */
@Service
public class Checks {

    /** What the first check with something to say says; a pass where none has. */
    public Ruling of(Remark remark) {
        return trace(remark).stream()
                .map(Traced::ruling)
                .filter(ruling -> !(ruling instanceof Ruling.Pass))
                .findFirst()
                .orElseGet(Ruling.Pass::new);
    }

    /** What each check says, in order, for a moderator to see. */
    public List<Traced> trace(Remark remark) {
        var closed = remark.place().closed() && !remark.writer().staff();
        return List.of(new Traced(
                "closed",
                closed
                        ? new Ruling.Reject("closed", "This story takes no more comments.", "")
                        : new Ruling.Pass()));
    }

    /** Takes a moderator's verdict as an example of what this paper accepts. */
    public void learn(String text, boolean acceptable) {}
}
