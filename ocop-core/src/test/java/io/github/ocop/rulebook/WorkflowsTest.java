package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.cycle.Workflow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of life cycles that come with the library. */
class WorkflowsTest {
    private static final Workflows WORKFLOWS = Rulebooks.standard().workflows();

    static Iterable<String> ids() {
        return WORKFLOWS.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_table_is_whole(String id) {
        Workflow table = WORKFLOWS.get(id);
        assertThat(table.id()).isEqualTo(id);
        assertThat(table.transitions()).isNotEmpty();
    }
}
