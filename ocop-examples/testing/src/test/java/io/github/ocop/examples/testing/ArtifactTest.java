package io.github.ocop.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.fixtures.WantedStars;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The artifact of the generators, as somebody gets it. */
class ArtifactTest {
    private static Path jar() throws URISyntaxException {
        return Path.of(WantedStars.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    }

    @Test
    void it_is_a_module_of_one_package_that_the_library_does_not_have() throws URISyntaxException {
        ModuleDescriptor module = ModuleFinder.of(jar())
                .find("io.github.ocop.fixtures")
                .orElseThrow()
                .descriptor();
        assertThat(module.packages()).isEqualTo(Set.of("io.github.ocop.fixtures"));
    }

    @Test
    void nothing_else_is_in_it() throws IOException, URISyntaxException {
        try (JarFile jar = new JarFile(jar().toFile())) {
            assertThat(jar.stream().filter(entry -> !entry.isDirectory()).map(JarEntry::getName))
                    .contains("io/github/ocop/fixtures/WantedStars.class")
                    .allMatch(name -> name.startsWith("META-INF/")
                            || name.matches("io/github/ocop/fixtures/[A-Za-z$0-9-]+\\.class"))
                    .noneMatch(name -> name.matches(".*(Test|Properties)(\\$.*)?\\.class"));
        }
    }
}
