package io.github.ocop.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a product is, what stays private of a representative, and shares by kind. */
class OwnersTest {
    private static Ownership owner(String subject, String since) {
        return Ownership.of(subject, LocalDate.parse(since));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31,", "2024-01-01, s", "2024-05-31, s", "2024-06-01, t", "2030-01-01, t"})
    void a_product_is_of_one_subject_until_it_is_of_another(String day, String expected) {
        Owners owners = Owners.of(List.of(owner("t", "2024-06-01"), owner("s", "2024-01-01")));
        assertThat(owners.on(LocalDate.parse(day))).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void a_product_goes_to_one_subject_a_day() {
        assertThatThrownBy(() -> Owners.of(List.of(owner("s", "2024-01-01"), owner("t", "2024-01-01"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<Boolean> known(String fact) {
        return fact.equals("?") ? Optional.empty() : Optional.of(fact.equals("y"));
    }

    /** Criterion 3.2 of 26/2026/QĐ-TTg: a woman, of an ethnic minority, or with a disability. */
    @ParameterizedTest
    @CsvSource({"y,n,n,true", "n,y,?,true", "n,n,y,true", "n,n,n,false", "?,n,n,", "?,?,?,", "?,y,?,true"})
    void any_fact_earns_the_point_of_3_2(String woman, String minority, String disability, Boolean expected) {
        PersonalFacts facts = PersonalFacts.of(known(woman), known(minority), known(disability));
        assertThat(facts.earnPriority()).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    void what_3_2_asks_is_told_by_nothing() {
        LegalRepresentative one =
                LegalRepresentative.of(Optional.of("A"), PersonalFacts.of(known("y"), known("n"), known("?")));
        LegalRepresentative other = LegalRepresentative.of(Optional.of("A"), PersonalFacts.unknown());
        assertThat(one.toString()).isEqualTo(other.toString()).doesNotContain("true", "false");
        assertThat(one).isNotEqualTo(other);
        Subject subject = Subject.of("HTX", SubjectKind.COOPERATIVE);
        assertThat(subject.with(one).toString()).isEqualTo(subject.with(other).toString());
        assertThat(subject.with(one).name()).contains("HTX");
        assertThat(subject.representative()).isEmpty();
    }

    @Test
    void shares_by_kind_are_exact() {
        KindShares shares = KindShares.of(List.of(SubjectKind.COOPERATIVE, SubjectKind.COOPERATIVE, SubjectKind.FARM));
        assertThat(shares.of(SubjectKind.COOPERATIVE)).isEqualTo(2);
        assertThat(shares.all()).isEqualTo(3);
        assertThat(shares.isAtLeast(SubjectKind.COOPERATIVE, 66)).isTrue();
        assertThat(shares.isAtLeast(SubjectKind.COOPERATIVE, 67)).isFalse();
        assertThat(KindShares.of(List.of()).isAtLeast(SubjectKind.FARM, 0)).isFalse();
    }
}
