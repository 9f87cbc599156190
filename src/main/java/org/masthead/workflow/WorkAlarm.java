package org.masthead.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.masthead.gate.Role;
import org.masthead.house.Dates;
import org.masthead.newsroom.DeskAlarm;
import org.masthead.story.DeskStories;
import org.springframework.stereotype.Component;

/** Sounds when a story did not come out at its time, and when stories are past due. */
@Component
class WorkAlarm implements DeskAlarm {

    /** The clock sweeps every few seconds: what is later than this does not come by itself. */
    static final Duration LATE = Duration.ofMinutes(2);

    private static final int MOST = 3;

    private final DeskStories desk;
    private final WorkListRepository works;
    private final Dates dates;
    private final Clock clock;

    WorkAlarm(DeskStories desk, WorkListRepository works, Dates dates, Clock clock) {
        this.desk = desk;
        this.works = works;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public List<Sounding> sounding(Role role) {
        if (!Moves.may(role, Moves.Act.UNSCHEDULE)) return List.of();
        var now = OffsetDateTime.now(clock);
        var all = new ArrayList<Sounding>();
        for (var line : desk.late(now.minus(LATE), MOST))
            all.add(new Sounding(late(line), StoryCards.standing(line.id())));
        for (var line : desk.held(MOST))
            all.add(new Sounding(
                    "“" + StoryCards.headline(line) + "” was not published at its time: " + line.held(),
                    StoryCards.standing(line.id())));
        if (Moves.may(role, Moves.Act.PUBLISH)) pastDue(now, all);
        return all;
    }

    private String late(DeskStories.Line line) {
        var at = line.at();
        return "“" + StoryCards.headline(line) + "” is late: it should have come out "
                + (at == null ? "by now" : dates.moment(at).words()) + ".";
    }

    private void pastDue(OffsetDateTime now, List<Sounding> all) {
        var due = works.due(now.minusYears(50), now, 100).size();
        if (due == 0) return;
        var words = due == 1
                ? "One story is past due."
                : (due == 100 ? "100 or more" : "" + due) + " stories are past due.";
        all.add(new Sounding(words, ListPages.PATH + "?due=over"));
    }
}
