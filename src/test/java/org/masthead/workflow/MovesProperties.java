package org.masthead.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.masthead.gate.Role;

/** However a newsroom moves a story about, it comes to readers by way of those who answer for it. */
class MovesProperties {

    private static final Set<Role> DECIDE = EnumSet.of(Role.EDITOR, Role.STANDARDS, Role.PUBLISHER);

    @Property
    void onlyThoseWhoDecideBringAStoryToReady(@ForAll("steps") List<Step> steps) {
        var stage = Stage.DRAFT;
        for (var step : steps) {
            var before = stage;
            if (Moves.may(step.role(), stage, step.to())) stage = step.to();
            if (stage == Stage.READY && before != Stage.READY)
                assertThat(DECIDE).contains(step.role());
            if (stage != before && !DECIDE.contains(step.role()))
                assertThat(EnumSet.of(Stage.DRAFT, Stage.EDITING)).contains(before, stage);
        }
    }

    @Property
    void fromEverywhereAnEditorReachesEverywhere(@ForAll Stage from, @ForAll Stage to) {
        assertThat(Moves.may(Role.EDITOR, from, to)).isEqualTo(from != to);
    }

    @Property
    void aPublisherMayWhateverAnybodyMay(@ForAll Role role, @ForAll Stage from, @ForAll Stage to) {
        if (Moves.may(role, from, to))
            assertThat(Moves.may(Role.PUBLISHER, from, to)).isTrue();
        for (var act : Moves.Act.values())
            if (Moves.may(role, act)) assertThat(Moves.may(Role.PUBLISHER, act)).isTrue();
    }

    @Property
    void noMoveStaysWhereItIs(@ForAll Role role, @ForAll Stage stage) {
        assertThat(Moves.may(role, stage, stage)).isFalse();
        assertThat(Moves.from(role, stage)).doesNotContain(stage);
    }

    @Property
    void whoDoesNotWorkOnStoriesDoesNothingWithThem(@ForAll Role role, @ForAll Stage stage) {
        if (Moves.works(role)) return;
        assertThat(Moves.from(role, stage)).isEmpty();
        for (var act : Moves.Act.values()) assertThat(Moves.may(role, act)).isFalse();
    }

    /** Somebody wants a story somewhere. */
    record Step(Role role, Stage to) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        var roles = Arbitraries.of(Role.class);
        var stages = Arbitraries.of(Stage.class);
        return Combinators.combine(roles, stages).as(Step::new).list().ofMaxSize(30);
    }
}
