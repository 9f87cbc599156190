package org.masthead.workflow;

import static org.masthead.workflow.Stage.DRAFT;
import static org.masthead.workflow.Stage.EDITING;
import static org.masthead.workflow.Stage.READY;
import static org.masthead.workflow.Stage.STANDARDS;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.masthead.gate.Role;

/** Who may move a story from where to where, and who may do what else with it: the newsroom's rules as two tables. */
final class Moves {

    private static final Map<Stage, Set<Stage>> ANYWHERE = Map.of(
            DRAFT, Set.of(EDITING, STANDARDS, READY),
            EDITING, Set.of(DRAFT, STANDARDS, READY),
            STANDARDS, Set.of(DRAFT, EDITING, READY),
            READY, Set.of(DRAFT, EDITING, STANDARDS));

    private static final Map<Role, Map<Stage, Set<Stage>>> MOVES = Map.of(
            Role.REPORTER,
            Map.of(DRAFT, Set.of(EDITING), EDITING, Set.of(DRAFT)),
            Role.EDITOR,
            ANYWHERE,
            Role.STANDARDS,
            Map.of(STANDARDS, Set.of(EDITING, READY), READY, Set.of(STANDARDS)),
            Role.PUBLISHER,
            ANYWHERE);

    private static final Map<Role, Set<Act>> ACTS = Map.of(
            Role.REPORTER, EnumSet.of(Act.TICK, Act.PREVIEW),
            Role.EDITOR, EnumSet.allOf(Act.class),
            Role.STANDARDS, EnumSet.of(Act.TICK, Act.PREVIEW, Act.ASSIGN, Act.UNSCHEDULE, Act.WITHDRAW, Act.NOTICE),
            Role.PUBLISHER, EnumSet.allOf(Act.class));

    private Moves() {}

    /** Where somebody in this role may move a story that is at this stage, in the order of the stages. */
    static Set<Stage> from(Role role, Stage stage) {
        var to = EnumSet.noneOf(Stage.class);
        to.addAll(MOVES.getOrDefault(role, Map.of()).getOrDefault(stage, Set.of()));
        return to;
    }

    static boolean may(Role role, Stage from, Stage to) {
        return from(role, from).contains(to);
    }

    static boolean may(Role role, Act act) {
        return ACTS.getOrDefault(role, Set.of()).contains(act);
    }

    /** Whether somebody in this role works on stories at all. */
    static boolean works(Role role) {
        return ACTS.containsKey(role);
    }

    /** What is done with a story besides moving it. */
    enum Act {
        ASSIGN,
        TICK,
        PREVIEW,
        PUBLISH,
        SCHEDULE,
        UNSCHEDULE,
        EMBARGO,
        NOTICE,
        WITHDRAW,
        SPIKE,
        REVIVE
    }
}
