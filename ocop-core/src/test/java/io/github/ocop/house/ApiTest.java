package io.github.ocop.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What others can name: nothing of it changes unless somebody says so, and everybody can call it. */
class ApiTest {
    private static final Path LISTING = Path.of("api.txt");
    private static final Path CLASSES = Path.of("target", "classes");

    /** See docs/versions.md. */
    @Test
    void the_api_is_the_one_that_is_listed() throws IOException {
        List<String> code = ApiListing.of(CLASSES);
        assertThat(code).hasSizeGreaterThan(1000);
        if (Boolean.getBoolean("ocop.api.write")) {
            Files.write(LISTING, code, UTF_8);
        }
        List<String> listed = Files.readAllLines(LISTING, UTF_8);
        assertThat(differences(listed, code))
                .withFailMessage(() -> "The API is not the one listed in ocop-core/api.txt:\n"
                        + String.join("\n", differences(listed, code))
                        + "\nIf that is meant, tell it in CHANGELOG.md and write the listing: mvn test -pl ocop-core"
                        + " -Dtest=ApiTest -Docop.api.write=true")
                .isEmpty();
        assertThat(listed).isEqualTo(code);
    }

    /** Returns what was taken away with a minus and what was added with a plus, each with its type. */
    private static List<String> differences(List<String> listed, List<String> code) {
        Set<String> before = new TreeSet<>(withTypes(listed));
        Set<String> after = new TreeSet<>(withTypes(code));
        List<String> differences = new ArrayList<>();
        before.stream()
                .filter(line -> !after.contains(line))
                .map(line -> "- " + line)
                .forEach(differences::add);
        after.stream()
                .filter(line -> !before.contains(line))
                .map(line -> "+ " + line)
                .forEach(differences::add);
        return differences;
    }

    private static List<String> withTypes(List<String> lines) {
        List<String> named = new ArrayList<>();
        String type = "";
        for (String line : lines) {
            if (!line.startsWith("  ")) {
                type = line.replaceAll("^.*?(io\\.github\\.ocop\\.[^ <]+).*$", "$1");
                named.add(line);
            } else {
                named.add(type + ": " + line.strip());
            }
        }
        return named;
    }

    @Test
    void every_exported_package_says_that_nothing_is_null_unless_marked() {
        assertThat(ApiListing.types(CLASSES).stream().map(Class::getPackage).distinct())
                .hasSizeGreaterThan(10)
                .allMatch(room -> room.isAnnotationPresent(NullMarked.class));
    }

    /** Each of these has a sister that takes a key and its values, {@code putWhen} and the like. */
    private static final Set<String> SISTERS = Set.of(
            "Transition$Builder.when",
            "Transition$Builder.putAllWhen",
            "Register$Builder.bearings",
            "Register$Builder.putAllBearings");

    @Test
    void nobody_has_to_make_a_value_of_guava() {
        assertThat(calls().filter(ApiTest::isAskedFor)
                        .filter(call -> Arrays.stream(call.getParameterTypes())
                                .anyMatch(type -> type.getName().startsWith("com.google.")))
                        .map(ApiTest::name))
                .containsExactlyInAnyOrderElementsOf(SISTERS);
        assertThat(calls().map(ApiTest::name)).contains("Transition$Builder.putWhen", "Register$Builder.putBearings");
    }

    /** Builders have their methods from classes nobody can name, and return themselves. */
    private static String name(Executable call) {
        Class<?> type = call instanceof Method method
                        && method.getReturnType().getName().endsWith("$Builder")
                ? method.getReturnType()
                : call.getDeclaringClass();
        return type.getName().replaceFirst(".*\\.", "") + "." + call.getName();
    }

    /** Everything but the constructors of records: a record is an answer, and the library makes those. */
    private static boolean isAskedFor(Executable call) {
        return !(call instanceof Constructor<?> made && made.getDeclaringClass().isRecord());
    }

    private static Stream<Executable> calls() {
        return ApiListing.types(CLASSES).stream()
                .flatMap(type -> Stream.<Executable>concat(
                        ApiListing.methods(type).values().stream().map(Executable.class::cast),
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(made -> Modifier.isPublic(made.getModifiers())
                                        || Modifier.isProtected(made.getModifiers()))));
    }
}
