package io.github.ocop.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The library itself, through its public API. */
class PublicApiTest {
    @ParameterizedTest
    @EnumSource
    void every_case_passes(Level level) throws IOException {
        List<CaseFile> files = CaseFiles.shipped().stream()
                .filter(file -> file.level() == level)
                .toList();
        List<CaseResult> results = Runner.of(new ApiProgram()).run(files);
        assertThat(results.size()).isGreaterThan(20);
        assertThat(results)
                .filteredOn(result -> result.verdict() != Verdict.PASSED)
                .isEmpty();
    }
}
