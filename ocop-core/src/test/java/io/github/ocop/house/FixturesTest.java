package io.github.ocop.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The generators are an artifact of their own: they stand on the library's public types and on jqwik, and on no test. */
class FixturesTest {
    private static final String FIXTURES = "io.github.ocop.fixtures";
    private static final Path TESTS = Path.of("target/test-classes");
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPath(TESTS.resolve(FIXTURES.replace('.', '/')));

    @Test
    void they_use_what_the_library_exports_and_jqwik() {
        String[] allowed = Stream.concat(
                        FixturesTest.class.getModule().getDescriptor().exports().stream()
                                .map(Exports::source),
                        Stream.of(
                                FIXTURES,
                                "java..",
                                "com.fasterxml.jackson.core..",
                                "com.fasterxml.jackson.databind..",
                                "com.google.common..",
                                "net.jqwik.api..",
                                "org.jspecify.annotations.."))
                .toArray(String[]::new);
        assertThat(allowed).contains("io.github.ocop.rating");
        classes().should().onlyDependOnClassesThat(resideInAnyPackage(allowed)).check(CLASSES);
    }

    /** What a test is made of stands in the packages of the tests, of which the library exports the names. */
    @Test
    void they_use_no_test() throws IOException {
        List<String> tests;
        try (Stream<Path> files = Files.walk(TESTS)) {
            tests = files.map(file -> TESTS.relativize(file).toString().replace(File.separatorChar, '.'))
                    .filter(name -> name.endsWith(".class") && !name.startsWith(FIXTURES))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
        }
        assertThat(tests).contains(FixturesTest.class.getName());
        assertThat(CLASSES.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getName()))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(tests);
    }

    @Test
    void there_is_no_test_among_them() {
        assertThat(CLASSES).isNotEmpty().noneMatch(type -> type.getSimpleName().matches(".*(Test|Properties)"));
    }
}
