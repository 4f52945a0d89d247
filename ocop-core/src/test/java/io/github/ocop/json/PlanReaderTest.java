package io.github.ocop.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import io.github.ocop.fixtures.PlanSamples;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.law.Language;
import io.github.ocop.plan.Goal;
import io.github.ocop.plan.ProgrammePlan;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rulebook.Words;
import java.math.BigInteger;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans off the wire: what is wrong with one is told with its place. */
class PlanReaderTest {
    private static final Schema PLAN = Schemas.load("plan.schema.json");

    @Test
    void a_good_plan_is_read_and_keeps_to_its_schema() {
        assertThat(PLAN.validate(PlanSamples.json())).isEmpty();
        ProgrammePlan plan = PlanSamples.plan();
        assertThat(plan.number()).contains("1/KH-UBND");
        assertThat(plan.decidedOn()).contains(LocalDate.of(2024, 1, 5));
        assertThat(plan.years()).hasToString("2024–2025");
        assertThat(plan.units().whole().id()).isEqualTo("tinh");
        assertThat(plan.targets()).hasSize(16);
        assertThat(plan.targets().get(0).units()).containsEntry("b", BigInteger.ZERO);
        assertThat(((Goal.ShareOf) plan.targets().get(4).goal().orElseThrow()).share())
                .hasToString("1/3");
        assertThat(plan.lastDay(plan.targets().get(13))).isEqualTo(LocalDate.of(2030, 12, 31));
    }

    private static ObjectNode changed(String at, String value) {
        ObjectNode plan = PlanSamples.json();
        int slash = at.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) plan.at(at.substring(0, slash));
        String name = at.substring(slash + 1);
        if (value == null) {
            parent.remove(name);
        } else {
            parent.set(name, Wire.parse(value));
        }
        return plan;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /colour                     | 1                 | UNKNOWN_FIELD   | colour
            /plan                       |                   | MISSING_FIELD   | plan
            /plan                       | 'Bắc Kạn'         | WRONG_TYPE      | plan
            /body                       |                   | MISSING_FIELD   | body
            /title/en                   |                   | MISSING_FIELD   | title.en
            /title/vi                   | ' '               | WRONG_TYPE      | title.vi
            /decidedOn                  | '2024-02-30'      | BAD_DATE        | decidedOn
            /years                      | {'from': 2025, 'through': 2024} | BAD_DATE | years.through
            /years                      | {'from': 2024}    | MISSING_FIELD   | years.through
            /years/from                 | 1999              | WRONG_TYPE      | years.from
            /units                      | []                | MISSING_FIELD   | units[0]
            /units/1/within             |                   | MISSING_FIELD   | units[1].within
            /units/1/within             | 'nowhere'         | WRONG_TYPE      | units[1].within
            /units/1/within             | 'a-old'           | WRONG_TYPE      | units[1].within
            /units/0/within             | 'a'               | WRONG_TYPE      | units[0].within
            /units/1/unit               | 'b'               | DUPLICATE_FIELD | units[2].unit
            /units/1/level              | 'WARD'            | WRONG_TYPE      | units[1].level
            /units/3/through            | '2025-07-01'      | DUPLICATE_FIELD | units[4].name
            /units/4/from               |                   | DUPLICATE_FIELD | units[4].name
            /units/0/through            | '0000-12-31'      | BAD_DATE        | units[0].through
            /targets                    | []                | MISSING_FIELD   | targets[0]
            /targets/1/target           | 'new'             | DUPLICATE_FIELD | targets[1].target
            /targets/0/citation         |                   | MISSING_FIELD   | targets[0].citation
            /targets/0/citation/vi      |                   | MISSING_FIELD   | targets[0].citation.vi
            /targets/0/units            | {'a': 3, 'b': 1}  | WRONG_TYPE      | targets[0].units
            /targets/0/units            | {'a': 3, 'x': 0}  | WRONG_TYPE      | targets[0].units.x
            /targets/0/units            | {'tinh': 3}       | WRONG_TYPE      | targets[0].units.tinh
            /targets/0/units            | {'a': 3, 'a-old': 0} | WRONG_TYPE   | targets[0].units.a
            /targets/0/units/a          | -1                | WRONG_TYPE      | targets[0].units.a
            /targets/0/goal/kind        | 'MANY'            | WRONG_TYPE      | targets[0].goal.kind
            /targets/0/goal             |                   | MISSING_FIELD   | targets[0].goal
            /targets/0/goal/least       | 1.5               | WRONG_TYPE      | targets[0].goal.least
            /targets/0/goal/most        | 4                 | UNKNOWN_FIELD   | targets[0].goal.most
            /targets/0/each             | {'level': 'COMMUNE', 'goal': {'kind': 'AT_LEAST', 'least': 1}} | UNKNOWN_FIELD | targets[0].each
            /targets/1/goal/most        | 0                 | WRONG_TYPE      | targets[1].goal.most
            /targets/3/goal/of/counts   | 'SUBJECTS'        | WRONG_TYPE      | targets[3].goal.of.counts
            /targets/3/units            | {'a': 1}          | UNKNOWN_FIELD   | targets[3].units
            /targets/4/goal/share       | '0%'              | WRONG_TYPE      | targets[4].goal.share
            /targets/4/goal/share       | '101%'            | WRONG_TYPE      | targets[4].goal.share
            /targets/4/goal/share       | '4/3'             | WRONG_TYPE      | targets[4].goal.share
            /targets/5/goal/level       | 'PROVINCE'        |                 |
            /targets/6/each/goal        | {'kind': 'AVERAGE', 'level': 'COMMUNE', 'least': 1, 'most': 1} | WRONG_TYPE | targets[6].each.goal.kind
            /targets/0/every            | 'MONTH'           | UNKNOWN_FIELD   | targets[0].every
            /targets/7/every            | 'WEEK'            | WRONG_TYPE      | targets[7].every
            /targets/0/by               | 2024              | BAD_DATE        | targets[0].by
            /targets/0/measure/tally    | 'FAIR'            | UNKNOWN_FIELD   | targets[0].measure.tally
            /targets/0/measure/counts   | 'IDEAS'           | WRONG_TYPE      | targets[0].measure.counts
            /targets/0/measure/stars    | {'from': 5, 'through': 4} | WRONG_TYPE | targets[0].measure.stars.through
            /targets/7/measure/tally    |                   | MISSING_FIELD   | targets[7].measure.tally
            /targets/8/measure/marks    | ['TRAINED']       | UNKNOWN_FIELD   | targets[8].measure.stars
            /targets/8/measure/marks    | []                | MISSING_FIELD   | targets[8].measure.marks
            /targets/14/measure/marks   | ['TRACEABLE']     | WRONG_TYPE      | targets[14].measure.marks[0]
            /targets/1/parts            | {'kind': 'ADD_UP', 'targets': ['upgraded']} | |
            /targets/0/parts            | {'kind': 'ADD_UP', 'targets': ['upgraded', 'range']} | WRONG_TYPE | targets[0].parts.targets
            /targets/0/parts            | {'kind': 'AMONG', 'targets': ['funds']} | WRONG_TYPE | targets[0].parts.targets[0]
            /targets/0/parts            | {'kind': 'AMONG', 'targets': ['new']} | WRONG_TYPE | targets[0].parts.targets[0]
            /targets/0/parts            | {'kind': 'AMONG', 'targets': []} | MISSING_FIELD | targets[0].parts.targets
            /targets/14/reading/adopted |                   | MISSING_FIELD   | targets[14].reading.adopted
            """)
    void a_plan_that_is_wrong_is_told_with_its_place(String at, String value, String code, String place) {
        ObjectNode plan = changed(at, value);
        if (code == null) {
            assertThat(PlanReader.read(plan.toString())).isNotNull();
            return;
        }
        FaultException wrong = catchThrowableOfType(FaultException.class, () -> PlanReader.read(plan.toString()));
        assertThat(wrong).as("%s: %s", at, value).isNotNull();
        assertThat(wrong.fault().code().name() + " " + wrong.fault().at()).isEqualTo(code + " " + place);
        assertThat(Words.of(Language.VI).message(wrong.fault())).isNotBlank();
    }

    @Test
    void a_circle_of_units_is_found_wherever_it_is() {
        ObjectNode plan = changed("/units/1/within", "'a-old'");
        assertThatThrownBy(() -> PlanReader.read(plan.toString()))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("UNIT_CIRCLE");
    }

    @ParameterizedTest
    @CsvSource({"[]", "{", "''", "7"})
    void what_is_no_object_is_no_plan(String text) {
        assertThatThrownBy(() -> PlanReader.read(text)).isInstanceOf(FaultException.class);
    }

    /** What the schema does not let through, the reader does not either. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            /colour                   | 1
            /years/from               | 1999
            /targets/0/citation       |
            /targets/0/goal/most      | 4
            /targets/0/measure/tally  | 'FAIR'
            /targets/8/measure/marks  | ['TRACEABLE']
            /units/1/level            | 'WARD'
            /title/en                 |
            """)
    void the_schema_refuses_what_the_reader_refuses(String at, String value) {
        JsonNode plan = changed(at, value);
        assertThat(PLAN.validate(plan)).isNotEmpty();
        assertThatThrownBy(() -> PlanReader.read(plan.toString())).isInstanceOf(FaultException.class);
    }
}
