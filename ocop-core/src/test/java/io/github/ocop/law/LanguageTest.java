package io.github.ocop.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void there_are_two() {
        assertThat(Language.parse("vi")).isEqualTo(Language.VI);
        assertThat(Language.parse("en")).isEqualTo(Language.EN);
        assertThatThrownBy(() -> Language.parse("VN")).hasMessageContaining("expected vi or en, given 'VN'");
    }
}
