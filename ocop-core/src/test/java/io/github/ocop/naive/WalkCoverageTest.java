package io.github.ocop.naive;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.cycle.Fired;
import io.github.ocop.cycle.Firing;
import io.github.ocop.cycle.Refusal;
import io.github.ocop.cycle.RefusalCode;
import io.github.ocop.cycle.Replay;
import io.github.ocop.cycle.State;
import io.github.ocop.cycle.Transition;
import io.github.ocop.cycle.Workflow;
import io.github.ocop.fixtures.Walks;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Workflows;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The walks reach everything: no row of a table stands there in vain, and no reason to refuse. */
class WalkCoverageTest {
    private static final Workflows WORKFLOWS = Rulebooks.standard().workflows();
    private static final int WALKS = 4_000;
    /** A province's year has few states, and takes long. */
    private static final int YEARS = 500;

    static Iterable<String> tables() {
        return Walks.tables();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_row_of_every_table_is_fired_and_every_state_entered(String id) {
        Workflow table = WORKFLOWS.get(id);
        Set<String> fired = new TreeSet<>();
        Set<String> entered = new TreeSet<>(Set.of(table.start().name()));
        Random random = new Random(26);
        for (int i = 0; i < (id.endsWith("/province-year") ? YEARS : WALKS); i++) {
            for (Firing firing : walk(id, random).firings()) {
                if (firing instanceof Fired happened) {
                    Stream.concat(Stream.of(happened.transition()), happened.also().stream())
                            .filter(table.transitions()::contains)
                            .forEach(row -> fired.add(row.name()));
                    entered.add(happened.progress().state().name());
                }
            }
        }
        assertThat(table.transitions()).extracting(Transition::name).containsExactlyInAnyOrderElementsOf(fired);
        assertThat(table.states().values()).extracting(State::name).containsExactlyInAnyOrderElementsOf(entered);
    }

    @Test
    void every_reason_to_refuse_arises() {
        Set<RefusalCode> arisen = EnumSet.noneOf(RefusalCode.class);
        Random random = new Random(26);
        for (int i = 0; i < YEARS / 2; i++) {
            for (String id : Walks.tables()) {
                for (Firing firing : walk(id, random).firings()) {
                    if (firing instanceof Refusal refusal) {
                        arisen.add(refusal.code());
                    }
                }
            }
        }
        assertThat(arisen).containsExactly(RefusalCode.values());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_plain_model_has_the_same_rows(String id) {
        assertThat(PlainCase.begin(id, walk(id, new Random(26)).progress().facts())
                        .rowNames())
                .containsExactlyInAnyOrderElementsOf(WORKFLOWS.get(id).transitions().stream()
                        .map(Transition::name)
                        .toList());
    }

    private static Replay walk(String id, Random random) {
        return WORKFLOWS.replay(Walks.of(id, random));
    }
}
