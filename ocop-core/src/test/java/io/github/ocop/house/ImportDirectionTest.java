package io.github.ocop.house;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
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
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("law", Set.of()),
            Map.entry("calendar", Set.of("law")),
            Map.entry("product", Set.of("law")),
            Map.entry("subject", Set.of("law", "product")),
            Map.entry("criteria", Set.of("law", "product")),
            Map.entry("rating", Set.of("law", "product", "criteria", "subject")),
            Map.entry("certificate", Set.of("law", "calendar", "rating")),
            Map.entry("deadline", Set.of("law", "calendar", "subject", "rating")),
            Map.entry("council", Set.of("law", "criteria", "rating")),
            Map.entry("document", Set.of("law", "subject", "criteria", "rating")),
            Map.entry(
                    "cycle",
                    Set.of("law", "calendar", "subject", "criteria", "rating", "certificate", "deadline", "document")),
            Map.entry("year", Set.of("law", "document", "cycle")),
            Map.entry("plan", Set.of("law", "product", "subject", "certificate", "rating")),
            Map.entry("trace", Set.of("law", "product", "subject", "criteria", "rating", "council")),
            Map.entry(
                    "rulebook",
                    Set.of(
                            "law",
                            "calendar",
                            "product",
                            "subject",
                            "criteria",
                            "rating",
                            "certificate",
                            "deadline",
                            "cycle",
                            "year",
                            "council",
                            "document",
                            "plan",
                            "trace")),
            Map.entry(
                    "comparison",
                    Set.of("law", "product", "criteria", "rating", "document", "certificate", "rulebook")),
            Map.entry(
                    "json",
                    Set.of(
                            "law",
                            "calendar",
                            "product",
                            "subject",
                            "criteria",
                            "rating",
                            "certificate",
                            "deadline",
                            "cycle",
                            "year",
                            "council",
                            "document",
                            "plan",
                            "trace",
                            "rulebook",
                            "comparison")));
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
        noClasses()
                .should()
                .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
                .orShould()
                .callMethodWhere(
                        target(nameMatching("currentTimeMillis|nanoTime|systemUTC|systemDefaultZone|systemDefault")))
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.util.Date.class, java.util.Calendar.class, java.util.TimeZone.class)
                .check(CLASSES);
    }

    @Test
    void fields_never_change_but_while_a_record_is_read() {
        // the readers of a stream and of a record are in the middle of it; everything else is a value
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
    void statics_hold_only_what_cannot_change() {
        Set<String> immutable = Set.of(
                "int",
                "long",
                "char",
                "java.lang.String",
                "java.util.regex.Pattern",
                "java.util.Comparator",
                "java.time.format.DateTimeFormatter",
                "com.google.common.collect.ImmutableList",
                "com.google.common.collect.ImmutableMap",
                "com.google.common.collect.ImmutableSet",
                "java.math.BigDecimal",
                // a factory that is configured once and never again
                "com.fasterxml.jackson.core.JsonFactory",
                // unlike the mapper that makes it, a reader cannot be configured any more
                "com.fasterxml.jackson.databind.ObjectReader");
        assertThat(CLASSES.stream()
                        .filter(type -> !type.getSimpleName().startsWith("Immutable"))
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(field -> !field.getRawType().isEnum())
                        .filter(field -> !field.getRawType().getName().startsWith(ROOT))
                        .map(field -> field.getRawType().getName() + " " + field.getFullName()))
                .isNotEmpty()
                .allMatch(field -> immutable.contains(field.substring(0, field.indexOf(' ')))
                        // the values of an enum
                        || field.endsWith(".$VALUES"));
    }

    @Test
    void points_are_exact() {
        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getMembers().stream())
                        .flatMap(member -> member.getAllInvolvedRawTypes().stream())
                        .map(JavaClass::getName))
                .isNotEmpty()
                .doesNotContain("double", "float", "java.lang.Double", "java.lang.Float");
    }
}
