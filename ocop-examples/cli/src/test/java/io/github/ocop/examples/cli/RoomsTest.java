package io.github.ocop.examples.cli;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A room for each subject, below them what they share; no subject knows another. */
class RoomsTest {
    private static final String ROOT = "io.github.ocop.examples.cli";
    /** What all subjects may use, each room those before it. */
    private static final List<String> SHARED = List.of("stream", "text", "record", "table", "source", "option");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void rooms_do_not_go_in_circles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void a_subject_uses_what_is_shared_and_no_other_subject() {
        ImmutableListMultimap<String, String> used = used();
        assertThat(used.keySet()).containsAll(SHARED).hasSizeGreaterThan(SHARED.size() + 5);
        used.asMap().forEach((room, uses) -> {
            int place = SHARED.indexOf(room);
            List<String> may = place < 0 ? SHARED : SHARED.subList(0, place);
            Set<String> others = new TreeSet<>(uses);
            others.remove(room);
            assertThat(may).as(room).containsAll(others);
        });
    }

    private static ImmutableListMultimap<String, String> used() {
        ImmutableListMultimap.Builder<String, String> used = ImmutableListMultimap.builder();
        for (JavaClass from : CLASSES) {
            String room = room(from);
            if (!room.isEmpty()) {
                used.put(room, room);
                from.getDirectDependenciesFromSelf().stream()
                        .map(to -> to.getTargetClass())
                        .filter(to -> to.getPackageName().startsWith(ROOT))
                        .forEach(to -> used.put(room, room(to)));
            }
        }
        return used.build();
    }

    /** Returns the room of a class, none for the entrance, which no room uses. */
    private static String room(JavaClass one) {
        return one.getPackageName().equals(ROOT) ? "" : one.getPackageName().substring(ROOT.length() + 1);
    }
}
