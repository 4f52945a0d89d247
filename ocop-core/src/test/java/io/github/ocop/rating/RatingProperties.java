package io.github.ocop.rating;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.PartName;
import io.github.ocop.fixtures.Councils;
import io.github.ocop.fixtures.Councils.Council;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.SheetDials;
import io.github.ocop.fixtures.Wire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;

@Domain(Councils.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class RatingProperties {
    @Property
    void raising_a_choice_never_lowers_points_stars_or_a_part(
            @ForAll Council council,
            @ForAll @IntRange(min = 1, max = 26) int number,
            @ForAll @IntRange(max = 33) int where,
            @ForAll @IntRange(max = 8) int who) {
        CriteriaSet set = Law.set(number);
        List<ScoreSheet> before = council.on(set);
        int member = who % before.size();
        int index = where % set.criteria().size();
        for (ScoreSheet raised : raised(set, before.get(member), index)) {
            List<ScoreSheet> after = new ArrayList<>(before);
            after.set(member, raised);
            Rating low = rate(before);
            Rating high = rate(after);
            assertThat(high.total()).isGreaterThan(low.total());
            assertThat(high.band()).isGreaterThanOrEqualTo(low.band());
            assertThat(high.stars()).isGreaterThanOrEqualTo(low.stars());
            for (PartName part : PartName.values()) {
                assertThat(high.points().get(part))
                        .isGreaterThanOrEqualTo(low.points().get(part));
            }
        }
    }

    /** The sheet with each higher-scored answer on one criterion, as far as it stays consistent. */
    private static List<ScoreSheet> raised(CriteriaSet set, ScoreSheet sheet, int index) {
        Criterion criterion = set.criteria().get(index);
        Map<String, Choice> before = new LinkedHashMap<>(sheet.choices());
        List<ScoreSheet> raised = new ArrayList<>();
        for (Choice choice : SheetDials.valid(set, criterion, before)) {
            if (criterion.pointsOf((int) choice.place()) > sheet.points(index)) {
                try {
                    raised.add(sheet.with(criterion.number(), choice));
                } catch (FaultException e) {
                    // a story begins: 5.2 and 5.3 stood empty and now need a box, so this one is not consistent
                    assertThat(e.fault().reason()).isEqualTo(FaultReason.BOX_MUST_BE_TICKED);
                    assertThat(criterion.label()).isEqualTo("story");
                }
            }
        }
        return raised;
    }

    @Property
    void every_sheet_twice_changes_nothing(@ForAll Council council, @ForAll @IntRange(min = 1, max = 26) int number) {
        CriteriaSet set = Law.set(number);
        List<ScoreSheet> once = council.on(set);
        List<ScoreSheet> twice = new ArrayList<>(once);
        for (ScoreSheet sheet : once) {
            twice.add(ScoreSheet.of(set, FilledSheet.of(sheet.member() + "'", sheet.choices())));
        }
        Rating one = rate(once);
        Rating two = rate(twice);
        assertThat(two.points()).isEqualTo(one.points());
        assertThat(two.stars()).isEqualTo(one.stars());
        assertThat(two.unmet())
                .extracting(unmet -> unmet.minimum().toString() + unmet.awarded() + unmet.reachedBy())
                .isEqualTo(one.unmet().stream()
                        .map(unmet -> unmet.minimum().toString() + unmet.awarded() + 2 * unmet.reachedBy())
                        .toList());
    }

    @Property(tries = 300)
    void the_order_of_members_and_of_fields_does_not_matter(
            @ForAll Council council, @ForAll @IntRange(min = 1, max = 26) int number, @ForAll long seed) {
        CriteriaSet set = Law.set(number);
        ObjectNode dossier = Wire.dossier(set, council.on(set));
        JsonNode mixed = mix(dossier, new Random(seed));
        assertThat(Wire.answer(mixed)).isEqualTo(Wire.answer(dossier));
    }

    private static JsonNode mix(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            ObjectNode mixed = Wire.object();
            names.forEach(name -> mixed.set(name, mix(object.get(name), random)));
            return mixed;
        }
        if (node instanceof ArrayNode list) {
            List<JsonNode> elements = new ArrayList<>();
            list.forEach(element -> elements.add(mix(element, random)));
            Collections.shuffle(elements, random);
            return Wire.object().arrayNode().addAll(elements);
        }
        return node;
    }

    @Property
    void a_sheet_reads_back_from_its_text(@ForAll SheetDials dials, @ForAll @IntRange(min = 1, max = 26) int number) {
        ScoreSheet sheet = dials.on(Law.set(number), "m1");
        assertThat(ScoreSheet.parse(Law.set(number), sheet.toString())).isEqualTo(sheet);
    }

    private static Rating rate(List<ScoreSheet> sheets) {
        return Law.rate(sheets.toArray(ScoreSheet[]::new));
    }
}
