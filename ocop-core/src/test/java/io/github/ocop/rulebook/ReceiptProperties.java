package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import io.github.ocop.council.Council;
import io.github.ocop.council.CouncilRules;
import io.github.ocop.council.Seat;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.criteria.Ground;
import io.github.ocop.fixtures.Councils;
import io.github.ocop.fixtures.Findings;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Rewriting;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.json.DossierReader;
import io.github.ocop.json.ReceiptReader;
import io.github.ocop.json.Schemas;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.MinimumTest;
import io.github.ocop.rating.Points;
import io.github.ocop.rating.Proposal;
import io.github.ocop.rating.RatingSettings;
import io.github.ocop.subject.FilingKind;
import io.github.ocop.subject.SubjectKind;
import io.github.ocop.trace.Besides;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** Receipts of random dossiers: they verify, and whatever is changed is named and nothing else. */
@Domain(Councils.class)
@Domain(DomainContext.Global.class)
class ReceiptProperties {
    private static final Rulebooks STANDARD = Rulebooks.standard();
    private static final Schema RECEIPT = Schemas.load("receipt.schema.json");

    private static ObjectNode dossier(Councils.Council council, int number, Random random) {
        CriteriaSet set = Law.set(number);
        ObjectNode dossier = Wire.dossier(set, council.on(set));
        Findings.findSomething(dossier, set, random);
        if (random.nextInt(6) == 0) {
            // a box that is none, a day that no rulebook held governs
            Wire.choices(dossier).put("3.3", 9);
        }
        if (random.nextInt(6) == 0) {
            ((ObjectNode) dossier.get("filing")).put("filedOn", "2026-01-31");
        }
        return dossier;
    }

    private static Dossier read(ObjectNode dossier) {
        return read(dossier.toString());
    }

    private static Dossier read(String dossier) {
        return DossierReader.read(dossier).dossier().orElseThrow();
    }

    @Property(tries = 100)
    void a_receipt_verifies_and_reads_back_and_keeps_to_its_schema(
            @ForAll Councils.Council council, @ForAll @IntRange(min = 1, max = 26) int set, @ForAll long seed) {
        ObjectNode dossier = dossier(council, set, new Random(seed));
        Receipt receipt = STANDARD.receipt(read(dossier));
        assertThat(STANDARD.verify(receipt, read(dossier)).differences()).isEmpty();
        assertThat(ReceiptReader.read(receipt.toString())).isEqualTo(receipt).hasToString(receipt.toString());
        assertThat(ReceiptReader.read(Wire.read(receipt.toString()).toPrettyString()))
                .isEqualTo(receipt);
        assertThat(RECEIPT.validate(Wire.read(receipt.toString()))).isEmpty();
    }

    /** By way of the wire's own writer: the answer less id and words, traced or not. */
    @Property(tries = 60)
    void the_result_is_the_answer_of_the_wire(
            @ForAll Councils.Council council, @ForAll @IntRange(min = 1, max = 26) int set, @ForAll long seed) {
        ObjectNode dossier = dossier(council, set, new Random(seed));
        Receipt receipt = STANDARD.receipt(read(dossier));
        for (Set<Besides> asked : List.of(EnumSet.noneOf(Besides.class), EnumSet.of(Besides.TRACE))) {
            ObjectNode answer = Wire.answer(dossier, STANDARD, asked.toArray(Besides[]::new));
            answer.remove(List.of("id", "trace"));
            answer.path("grounds").forEach(ground -> ((ObjectNode) ground).remove("citation"));
            if (answer.get("error") instanceof ObjectNode error) {
                error.remove("message");
                if (error.get("at").asText().startsWith("sheets")) {
                    // counted in the order of members, in the receipt and, up to nine of them, on the wire
                    error.set("at", Wire.read(receipt.result().toString()).at("/error/at"));
                }
            }
            assertThat(Wire.read(receipt.result().toString())).isEqualTo(answer);
        }
        Statistics.collect(receipt.result().toString().replaceFirst(".*\"(outcome|code)\":\"([A-Z_]+)\".*", "$2"));
    }

    @Property(tries = 100)
    void the_same_dossier_written_otherwise_has_the_same_receipt(
            @ForAll Councils.Council council, @ForAll @IntRange(min = 1, max = 26) int set, @ForAll long seed) {
        Random random = new Random(seed);
        CriteriaSet of = Law.set(set);
        ObjectNode dossier = Wire.dossier(of, council.on(of));
        Findings.findSomething(dossier, of, random);
        if (random.nextInt(4) == 0) {
            Wire.choices(dossier).put("3.3", 9);
        }
        Dossier other = read(Rewriting.otherwise(dossier, random));
        assertThat(STANDARD.receipt(other)).isEqualTo(STANDARD.receipt(read(dossier)));
    }

    /** What is hashed reads back as the dossier, so no two dossiers are hashed alike. */
    @Property(tries = 150)
    void the_form_that_is_hashed_loses_nothing(
            @ForAll("hostile") String product,
            @ForAll("hostile") String subject,
            @ForAll @Size(max = 4) List<@From("hostile") String> findings,
            @ForAll @Size(max = 4) List<@From("hostile") String> members,
            @ForAll long seed) {
        Random random = new Random(seed);
        ObjectNode dossier = Wire.frame(random.nextInt(40) - 5);
        ((ObjectNode) dossier.get("product")).put("name", product);
        ((ObjectNode) dossier.get("subject")).put("name", subject);
        ArrayNode found = dossier.putArray("findings");
        findings.stream().distinct().sorted().forEach(found::add);
        ArrayNode sheets = dossier.putArray("sheets");
        members.stream().filter(member -> !member.isEmpty()).distinct().sorted().forEach(member -> {
            ObjectNode choices = sheets.addObject().put("member", member).putObject("choices");
            findings.forEach(number -> choices.put(number, random.nextLong()));
            choices.put("2.4", random.nextBoolean());
        });
        if (sheets.isEmpty()) {
            dossier.remove("sheets");
            dossier.putObject("parts")
                    .put("A", "-1.5")
                    .put("B", "" + random.nextInt(30))
                    .put("C", "35.0000000001");
        }
        if (random.nextBoolean()) {
            dossier.put("rulebook", product);
        }
        if (random.nextBoolean()) {
            dossier.put("assessedOn", "2026-10-01");
        }
        Dossier ordered = DossierForm.ordered(read(dossier));
        ObjectNode form =
                (ObjectNode) Wire.read(DossierForm.of(ordered, Optional.empty()).toString());
        if (form.has("parts")) {
            // points are exact there, and decimals on the wire
            for (String part : List.of("A", "B", "C")) {
                Points points = Points.parse(form.get("parts").get(part).asText());
                ((ObjectNode) form.get("parts")).put(part, points.cut(10));
            }
        }
        assertThat(read(form.put("id", "x"))).isEqualTo(ordered);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.strings().withChars("\",:{}[]\\ 1.ếa\u0000\u001f").ofMaxLength(5);
    }

    @Property(tries = 250)
    void whatever_is_changed_is_named_and_nothing_else(
            @ForAll Councils.Council council, @ForAll @IntRange(min = 1, max = 26) int set, @ForAll long seed) {
        Random random = new Random(seed);
        CriteriaSet of = Law.set(set);
        ObjectNode before = Wire.dossier(of, council.on(of));
        Findings.findSomething(before, of, random);
        ObjectNode after = before.deepCopy();
        change(after, of, random);
        Receipt receipt = STANDARD.receipt(read(before));
        Verification verification = STANDARD.verify(receipt, read(after));
        EnumSet<ReceiptPart> expected = EnumSet.noneOf(ReceiptPart.class);
        if (!read(before).equals(read(after))) {
            expected.add(ReceiptPart.INPUT);
        }
        boolean sameResult = STANDARD.receipt(read(after)).result().equals(receipt.result());
        if (!sameResult) {
            expected.add(ReceiptPart.RESULT);
        }
        assertThat(verification.differences()).extracting(Difference::what).containsExactlyElementsOf(expected);
        assertThat(verification.sameResult()).isEqualTo(sameResult);
        assertThat(verification.verified()).isEqualTo(expected.isEmpty());
        Statistics.collect(expected);
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    /** Changes one thing; now and then to what it was. */
    private static void change(ObjectNode dossier, CriteriaSet set, Random random) {
        switch (random.nextInt(8)) {
            case 0 ->
                ((ObjectNode) dossier.get("filing"))
                        .put("kind", any(FilingKind.values(), random).name());
            case 1 -> ((ObjectNode) dossier.get("filing")).put("filedOn", "2026-08-0" + (1 + random.nextInt(9)));
            case 2 -> dossier.put("assessedOn", "2026-09-01");
            case 3 ->
                ((ObjectNode) dossier.get("subject"))
                        .put("kind", any(SubjectKind.values(), random).name());
            case 4 ->
                ((ObjectNode) dossier.get(random.nextBoolean() ? "subject" : "product"))
                        .put("name", "Miến dong" + random.nextInt(3));
            case 5 -> {
                List<Ground> grounds = set.grounds();
                ArrayNode findings = (ArrayNode) dossier.get("findings");
                if (findings.isEmpty()) {
                    findings.add(
                            grounds.isEmpty()
                                    ? "header"
                                    : grounds.get(random.nextInt(grounds.size()))
                                            .finding());
                } else {
                    findings.remove(random.nextInt(findings.size()));
                }
            }
            case 6 -> ((ObjectNode) dossier.get("sheets").get(0)).put("member", "m" + random.nextInt(3) + "x");
            default -> {
                Criterion criterion =
                        set.criteria().get(random.nextInt(set.criteria().size()));
                Wire.choices(dossier).put(criterion.number(), random.nextInt(4));
            }
        }
    }

    @Property(tries = 60)
    void other_settings_or_another_council_are_named_and_nothing_else(
            @ForAll Councils.Council council,
            @ForAll @IntRange(min = 1, max = 26) int set,
            @ForAll MinimumTest test,
            @ForAll Proposal proposal,
            @ForAll @IntRange(min = 0, max = 40) int spread,
            @ForAll boolean sits) {
        CriteriaSet of = Law.set(set);
        Dossier dossier = read(Wire.dossier(of, council.on(of)));
        Receipt receipt = STANDARD.receipt(dossier);
        RatingSettings settings =
                RatingSettings.builder().minimumTest(test).proposal(proposal).build();
        Rulebooks other = STANDARD.with(settings);
        EnumSet<ReceiptPart> expected = EnumSet.noneOf(ReceiptPart.class);
        if (!settings.equals(RatingSettings.standard())) {
            expected.add(ReceiptPart.SETTINGS);
        }
        if (sits) {
            other = other.with(Council.of(
                    CouncilRules.builder().spread(Points.of(spread)).build(),
                    dossier.sheets().stream()
                            .map(sheet -> Seat.of(sheet.member()))
                            .toList()));
            expected.add(ReceiptPart.COUNCIL);
        }
        if (!result(other, dossier).equals(result(STANDARD, dossier))) {
            expected.add(ReceiptPart.RESULT);
        }
        Verification verification = other.verify(receipt, dossier);
        assertThat(verification.differences()).extracting(Difference::what).containsExactlyElementsOf(expected);
        assertThat(verification.verified()).isEqualTo(expected.isEmpty());
        Statistics.collect(expected);
    }

    /** What an answer says of the product, not of how it was found. */
    private static CanonicalJson result(Rulebooks rulebooks, Dossier dossier) {
        return ResultForm.of(rulebooks.rate(DossierForm.ordered(dossier)));
    }

    @Property(tries = 50)
    void a_result_that_was_changed_is_named(
            @ForAll Councils.Council council, @ForAll @IntRange(min = 1, max = 26) int set, @ForAll long seed) {
        ObjectNode dossier = dossier(council, set, new Random(seed));
        ObjectNode receipt =
                (ObjectNode) Wire.read(STANDARD.receipt(read(dossier)).toString());
        ObjectNode result = (ObjectNode) receipt.get("result");
        if (result.has("stars")) {
            result.put(
                    "stars",
                    6 - result.get("stars").asInt() + (result.get("stars").asInt() == 3 ? 1 : 0));
        } else {
            result.put("extra", true);
        }
        Verification verification = STANDARD.verify(ReceiptReader.read(receipt.toString()), read(dossier));
        assertThat(verification.differences()).extracting(Difference::what).containsExactly(ReceiptPart.RESULT);
        assertThat(verification.differences().get(0).expected())
                .isEqualTo(ReceiptReader.read(receipt.toString()).result());
        assertThat(verification.sameResult()).isFalse();
        assertThat(verification.verified()).isFalse();
    }
}
