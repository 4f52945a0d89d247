package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.fixtures.Law;
import io.github.ocop.law.Language;
import io.github.ocop.product.Classification;
import io.github.ocop.product.Leaf;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Appendix I: from category, group and subgroup to the criteria set. */
class ClassificationTest {
    private static final Classification CLASSIFICATION = Law.QD_26.classification();

    @Test
    void appendix_I_has_6_categories_17_groups_and_26_leaves() {
        assertThat(CLASSIFICATION.categories()).hasSize(6);
        assertThat(CLASSIFICATION.categories())
                .flatMap(category -> category.groups())
                .hasSize(17);
        assertThat(CLASSIFICATION.leaves()).hasSize(26);
        assertThat(CLASSIFICATION.leaves().filter(leaf -> leaf.letter().isPresent()))
                .hasSize(16);
        assertThat(CLASSIFICATION.criteriaSets()).hasSize(26).contains(1, 26);
        assertThat(CLASSIFICATION.citation()).hasToString("26/2026/QĐ-TTg#I");
    }

    @ParameterizedTest
    @CsvSource({
        "I,1,a,1",
        "I,1,b,2",
        "I,2,a,3",
        "I,2,b,4",
        "I,3,a,5",
        "I,3,b,6",
        "I,3,c,7",
        "I,3,d,8",
        "I,4,a,9",
        "I,4,b,10",
        "I,5,a,11",
        "I,5,b,12",
        "I,6,,13",
        "II,1,a,14",
        "II,1,b,15",
        "II,2,a,16",
        "II,2,b,17",
        "III,1,,18",
        "III,2,,19",
        "III,3,,20",
        "IV,1,,21",
        "IV,2,,22",
        "V,1,,23",
        "V,2,,24",
        "V,3,,25",
        "VI,1,,26"
    })
    void appendix_I_leads_to_a_set(String category, String group, String letter, int set) {
        Optional<Leaf> leaf = CLASSIFICATION.find(category, group, Optional.ofNullable(letter));
        assertThat(leaf).map(Leaf::criteriaSet).contains(set);
        assertThat(leaf.orElseThrow().ministries()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"I,1,", "I,1,c", "I,7,", "VII,1,", "I,6,a", "i,1,a"})
    void other_names_lead_nowhere(String category, String group, String letter) {
        assertThat(CLASSIFICATION.find(category, group, Optional.ofNullable(letter)))
                .isEmpty();
    }

    @Test
    void every_set_part_heading_and_criterion_has_a_name() {
        Words vi = Words.of(Language.VI);
        assertThat(vi.set(Law.set(26))).isEqualTo("Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch");
        assertThat(Law.sets()).allSatisfy(set -> {
            assertThat(vi.set(set)).isNotBlank();
            set.parts().forEach(part -> assertThat(vi.part(part.name())).isNotBlank());
            set.criteria()
                    .forEach(criterion ->
                            assertThat(vi.criterion(set, criterion)).isNotBlank());
        });
    }
}
