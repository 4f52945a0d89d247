package io.github.ocop.examples.benchmarks.peer;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Table;
import io.github.ocop.cycle.Workflow;
import io.github.ocop.rulebook.Rulebook;
import io.github.ocop.rulebook.Rulebooks;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PeersTest {
    private static final Workflow WORKFLOW = Rulebooks.standard().workflows().get("qd-26-2026/application");

    @Test
    void ratingPeersAgreeOnSheetsOfEveryNumberOfStars() {
        Rulebook law = Rulebooks.standard().newest();
        assertThat(PeerCheck.check(law, law.criteriaSet(6), 150, 26)).containsOnlyKeys(1, 2, 3, 4, 5);
    }

    @Test
    void constantsAreThoseOfTheTable() {
        assertThat(Arrays.stream(Where.values()).map(Enum::name))
                .containsExactlyElementsOf(WORKFLOW.states().keySet());
        assertThat(Arrays.stream(What.values()).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(WORKFLOW.transitions().stream()
                        .map(row -> row.event())
                        .distinct()
                        .toList());
    }

    @Test
    void stepPeersGoTheSameWay() {
        Table<Where, What, Where> table = StepTable.of(WORKFLOW);
        Random random = new Random(26);
        for (int walk = 0; walk < 20; walk++) {
            Where state = Where.DRAFT;
            ImmutableList<StepPeer> peers = ImmutableList.of(
                    new EnumTable(table, state),
                    new Stateless4jPeer(table, state),
                    new SquirrelPeer(table, state),
                    new SpringPeer(table, state));
            while (table.containsRow(state)) {
                ImmutableList<What> events =
                        ImmutableList.copyOf(table.row(state).keySet());
                What event = events.get(random.nextInt(events.size()));
                Where after = requireNonNull(table.get(state, event));
                assertThat(WORKFLOW.from(requireNonNull(WORKFLOW.states().get(state.name())), event.name())
                                .get(0)
                                .to())
                        .isEqualTo(String.valueOf(after));
                peers.forEach(peer -> assertThat(peer.fire(event)).isEqualTo(after));
                state = after;
            }
        }
    }
}
