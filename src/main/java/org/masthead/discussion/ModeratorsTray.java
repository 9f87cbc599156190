package org.masthead.discussion;

import java.util.ArrayList;
import java.util.List;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.newsroom.DeskTray;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lays on moderators' desks what waits for a verdict. */
@Component
@Order(20)
class ModeratorsTray implements DeskTray {

    private final QueueRepository queues;

    ModeratorsTray(QueueRepository queues) {
        this.queues = queues;
    }

    @Override
    public List<Lying> lying(Visitor visitor) {
        if (visitor.role() != Role.MODERATOR && visitor.role() != Role.PUBLISHER) return List.of();
        var waiting = queues.waiting();
        var all = new ArrayList<Lying>();
        add("/desk/comments/notices", "Notices of illegal content", waiting.notices(), all);
        add("/desk/comments", "Comments to read first", waiting.held() + waiting.looks(), all);
        add("/desk/comments?queue=reported", "Comments that readers reported", waiting.reported(), all);
        return all;
    }

    private static void add(String path, String words, int many, List<Lying> all) {
        if (many > 0) all.add(new Lying(path, words, many + " waiting", false));
    }
}
