package org.masthead.reprint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Paper;
import org.masthead.newsroom.DeskTray;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lays on the rights desk the requests that it has to answer. */
@Component
@Order(30)
class RightsTray implements DeskTray {

    private static final int MOST = 100;

    private final ReprintRepository requests;
    private final Paper paper;
    private final Clock clock;

    RightsTray(ReprintRepository requests, Paper paper, Clock clock) {
        this.requests = requests;
        this.paper = paper;
        this.clock = clock;
    }

    @Override
    public List<Lying> lying(Visitor visitor) {
        if (visitor.role() != Role.RIGHTS && visitor.role() != Role.PUBLISHER) return List.of();
        var asked = requests.byState(State.ASKED.key(), MOST, 0);
        if (asked.isEmpty()) return List.of();
        var today = LocalDate.now(clock.withZone(paper.timeZone()));
        var late = asked.stream()
                .filter(one -> one.answerBy() != null && one.answerBy().isBefore(today))
                .count();
        return List.of(new Lying(
                "/desk/reprints",
                "Reprint requests to answer",
                asked.size() + " waiting" + (late == 0 ? "" : ", " + late + " late"),
                late > 0));
    }
}
