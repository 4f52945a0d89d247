package io.github.ocop.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms and who may use whom: imports go downwards only. */
class ImportDirectionTest {
    private static final String ROOT = "io.github.ocop.";
    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "law", Set.of(),
            "product", Set.of("law"),
            "subject", Set.of("law", "product"),
            "criteria", Set.of("law", "product"),
            "rating", Set.of("law", "product", "criteria", "subject"),
            "rulebook", Set.of("law", "product", "subject", "criteria", "rating"),
            "json", Set.of("law", "product", "subject", "criteria", "rating", "rulebook"));
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.github.ocop");

    static Stream<String> rooms() {
        return MAY_USE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_uses_only_the_rooms_below_it(String room) {
        Set<String> others = new TreeSet<>(MAY_USE.keySet());
        others.removeAll(MAY_USE.get(room));
        others.remove(room);
        String[] forbidden = others.stream().map(other -> ROOT + other + "..").toArray(String[]::new);
        if (forbidden.length == 0) {
            // the roof: the wire may use every room
            assertThat(room).isEqualTo("json");
            return;
        }
        noClasses()
                .that()
                .resideInAPackage(ROOT + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(false)
                .check(CLASSES);
    }

    @Test
    void every_class_is_in_a_room() {
        Set<String> rooms = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()))
                .collect(Collectors.toSet());
        assertThat(rooms).isEqualTo(MAY_USE.keySet());
    }

    @Test
    void nothing_reads_a_clock() {
        List<Class<?>> clocks = Arrays.asList(java.time.Clock.class, java.time.Instant.class, java.util.Date.class);
        for (Class<?> clock : clocks) {
            noClasses().should().dependOnClassesThat().areAssignableTo(clock).check(CLASSES);
        }
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .check(CLASSES);
    }

    @Test
    void fields_never_change_but_while_a_record_is_read() {
        // the reader of a stream and of a record are in the middle of it; everything else is a value
        classes()
                .that()
                .resideOutsideOfPackage(ROOT + "json")
                .and()
                .haveSimpleNameNotStartingWith("Immutable")
                .and()
                .haveSimpleNameNotEndingWith("Builder")
                .and()
                .haveSimpleNameNotContaining("InitShim")
                .should()
                .haveOnlyFinalFields()
                .check(CLASSES);
    }

    @Test
    void points_are_exact() {
        noClasses().should().dependOnClassesThat().areAssignableTo(Double.class).check(CLASSES);
        noClasses().should().dependOnClassesThat().areAssignableTo(Float.class).check(CLASSES);
    }
}
