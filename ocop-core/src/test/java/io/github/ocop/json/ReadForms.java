package io.github.ocop.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.PlanSamples;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.rulebook.DataException;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.YearProfiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The forms that are read: whether a text is taken, and good records that have every field. */
final class ReadForms {
    static final String EXTRA_ROUNDS = """
            {"rounds": [{"level": "PROVINCE", "regulation": "12/QĐ-UBND", "plan": "34/KH-UBND", "proposedThrough": "2026-08-15",
             "lastDay": "2026-09-10"}]}""";

    /** What tells of each form whether its reader takes a text. */
    static final ImmutableMap<WireForm, Predicate<String>> READERS = ImmutableMap.<WireForm, Predicate<String>>builder()
            .put(WireForm.DOSSIER, text -> DossierReader.read(text).fault().isEmpty())
            .put(
                    WireForm.CERTIFICATE_RECORD,
                    text -> CertificateReader.read(text).fault().isEmpty())
            .put(WireForm.HISTORY, text -> HistoryReader.read(text).fault().isEmpty())
            .put(WireForm.CASE, text -> CaseReader.read(text).fault().isEmpty())
            .put(
                    WireForm.REGISTER_RECORD,
                    text -> RegisterReader.read(text).fault().isEmpty())
            .put(WireForm.COUNCIL, taken(CouncilReader::read))
            .put(
                    WireForm.HOLDINGS,
                    taken(text ->
                            HoldingsReader.read(text, Law.QD_26.documents().labels())))
            .put(WireForm.EXTRA_ROUNDS, taken(text -> ExtraRoundsReader.read(text.getBytes(UTF_8))))
            .put(WireForm.PLAN, taken(PlanReader::read))
            .put(WireForm.RECEIPT, taken(ReceiptReader::read))
            .put(
                    WireForm.YEAR_PROFILE,
                    taken(text -> YearProfiles.read("profile", new ByteArrayInputStream(text.getBytes(UTF_8)))))
            .buildOrThrow();

    private ReadForms() {}

    private static Predicate<String> taken(Consumer<String> reader) {
        return text -> {
            try {
                reader.accept(text);
                return true;
            } catch (DataException | IllegalArgumentException e) {
                return false;
            }
        };
    }

    /** Returns good records of every form that is read. */
    static ListMultimap<WireForm, JsonNode> good() {
        ListMultimap<WireForm, JsonNode> good = ArrayListMultimap.create();
        ObjectNode whole = Wire.top(6).put("rulebook", "qd-26-2026").put("assessedOn", "2026-09-01");
        whole.putArray("findings").add("header").add("1.1");
        ObjectNode lines = Wire.top(6);
        Wire.choices(lines).putArray("6").add(1).add(3);
        ObjectNode parts = Wire.frame(6);
        Wire.putParts(parts, 3_100_000, 2_400_000, 3_000_000);
        good.putAll(WireForm.DOSSIER, List.of(whole, lines, parts));
        put(good, WireForm.COUNCIL, """
                {'preset': 'TAY_NINH', 'minimumMembers': 3, 'sharePresent': '2/3', 'chairPresent': true, 'spread': '10.5',
                 'minimumTest': 'MEAN', 'composition': 'PROVINCE', 'members': [{'member': 'a', 'chair': true, 'body': 'HEALTH'}]}""");
        put(good, WireForm.HOLDINGS, """
                {'documents': [{'document': 'trademark-certificate', 'issuedOn': '2025-01-05', 'validThrough': '2028-01-05'}]}""");
        put(good, WireForm.CERTIFICATE_RECORD, """
                {'id': 'c', 'rulebook': 'qd-148-2023', 'stars': 3, 'issuedOn': '2025-06-16', 'validThrough': '2028-06-16',
                 'product': {'name': 'Miến'}, 'subject': {'name': 'HTX'}, 'events': [
                 {'type': 'VIOLATION_CONCLUDED', 'on': '2027-02-01', 'ground': '8.1.c'},
                 {'type': 'RE_RATED', 'on': '2027-02-02', 'stars': 3},
                 {'type': 'REVOKED', 'on': '2027-02-10', 'ground': '8.1.c', 'by': 'PROVINCE'}]}""");
        put(good, WireForm.HISTORY, """
                {'id': 'a', 'filing': {'kind': 'FIRST', 'filedOn': '2026-08-03'},
                 'events': [{'type': 'PROPOSED_BY_COMMUNE', 'on': '2026-08-26'}]}""");
        put(good, WireForm.CASE, """
                {'id': 'a', 'workflow': 'qd-26-2026/application', 'edition': 1, 'case': {'kind': 'FIRST', 'tourism': 'NO'},
                 'events': [{'type': 'FILED', 'on': '2026-08-03', 'by': 'SUBJECT', 'facts': {'stars': 4},
                 'documents': ['registration-form']}]}""");
        good.put(WireForm.EXTRA_ROUNDS, Wire.read(EXTRA_ROUNDS));
        put(good, WireForm.REGISTER_RECORD, """
                {'type': 'SUBJECT', 'id': 's', 'name': 'HTX', 'unit': 'a', 'kind': 'COOPERATIVE', 'joinedOn': '2024-01-02',
                 'leftOn': '2025-01-02', 'marks': [{'mark': 'TRAINED', 'on': '2024-02-01'}],
                 'representative': {'name': 'X', 'woman': true, 'ethnicMinority': false, 'disability': false}}""");
        put(good, WireForm.REGISTER_RECORD, """
                {'type': 'PRODUCT', 'id': 'p', 'name': 'Miến', 'unit': 'a', 'registeredOn': '2024-01-02',
                 'owners': [{'subject': 's', 'from': '2024-01-02'}], 'marks': [{'mark': 'DOSSIER_COMPLETED', 'on': '2024-02-01', 'stars': 5}]}""");
        put(good, WireForm.REGISTER_RECORD, """
                {'type': 'RECOGNITION', 'id': 'c', 'product': 'p', 'rulebook': 'qd-148-2023', 'stars': 3, 'issuedOn': '2024-03-01',
                 'validThrough': '2027-03-01', 'events': [{'type': 'UPGRADED', 'on': '2025-03-01', 'stars': 4},
                 {'type': 'VIOLATION_CONCLUDED', 'on': '2025-04-01', 'ground': '8.1.c'},
                 {'type': 'REVOKED', 'on': '2025-04-10', 'ground': '8.1.c', 'by': 'PROVINCE'}]}""");
        put(good, WireForm.REGISTER_RECORD, """
                {'type': 'TALLY', 'id': 't', 'name': 'Hội chợ', 'unit': 'a', 'tally': 'FAIR', 'on': '2024-03-01', 'count': 0}""");
        good.put(WireForm.PLAN, plan());
        receipts(good);
        for (String id : Rulebooks.standard().yearProfiles().ids()) {
            good.put(WireForm.YEAR_PROFILE, profile(id));
        }
        return good;
    }

    private static void put(ListMultimap<WireForm, JsonNode> good, WireForm form, String text) {
        good.put(form, Wire.parse(text));
    }

    private static void receipts(ListMultimap<WireForm, JsonNode> good) {
        ObjectNode rated = Wire.frame(6);
        Wire.putParts(rated, 3_100_000, 2_400_000, 3_000_000);
        ObjectNode barred = Wire.top(6);
        barred.putArray("findings").add("header");
        for (ObjectNode dossier : List.of(rated, barred)) {
            good.put(
                    WireForm.RECEIPT,
                    Wire.read(Rulebooks.standard()
                            .receipt(DossierReader.read(dossier.toString())
                                    .dossier()
                                    .orElseThrow())
                            .toString()));
        }
    }

    /** Returns the made-up plan with what else a plan can say. */
    static ObjectNode plan() {
        ObjectNode plan = PlanSamples.json();
        plan.set("note", Wire.parse("{'vi': 'Ghi chú', 'en': 'A note'}"));
        ArrayNode also = (ArrayNode) plan.at("/units/0/also");
        also.add(Wire.parse("{'name': 'Tỉnh xưa', 'from': '2000-01-01', 'through': '2010-12-31'}"));
        ArrayNode targets = (ArrayNode) plan.get("targets");
        String head = "{'target': '%s', 'title': {'vi': 'x', 'en': 'x'}, 'citation': {'vi': 'x', 'en': 'x'}, ";
        for (Map.Entry<String, String> more : Map.of(
                        "share-each",
                        "'measure': {'counts': 'NEW_PRODUCTS'}, 'each': {'level': 'DISTRICT', 'goal': {'kind': 'SHARE_OF', 'share': '50%',"
                                + " 'of': {'counts': 'RECOGNISED_PRODUCTS', 'stars': {'from': 3, 'through': 5}, 'registered': {'from': 2020, 'through': 2024}}}}}",
                        "between-each",
                        "'measure': {'counts': 'NEW_PRODUCTS'}, 'each': {'level': 'DISTRICT', 'goal': {'kind': 'BETWEEN', 'least': 1, 'most': 2}},"
                                + " 'reading': {'adopted': {'vi': 'x', 'en': 'x'}, 'other': {'vi': 'y', 'en': 'y'}}}",
                        "exactly-each",
                        "'measure': {'counts': 'NEW_PRODUCTS'}, 'each': {'level': 'DISTRICT', 'goal': {'kind': 'EXACTLY', 'number': 1}}}",
                        "marked-each",
                        "'measure': {'counts': 'MARKED_SUBJECTS', 'marks': ['TRAINED']}, 'each': {'level': 'DISTRICT', 'goal': {'kind': 'ALL_OF',"
                                + " 'of': {'counts': 'MARKED_SUBJECTS', 'marks': ['LINKED'], 'kinds': ['FARM'], 'owning': 'PRODUCT'}}}}",
                        "share",
                        "'measure': {'counts': 'RECOGNISED_PRODUCTS', 'registered': {'from': 2020, 'through': 2024}},"
                                + " 'goal': {'kind': 'SHARE_OF', 'share': '50%', 'of': {'counts': 'RECOGNISED_PRODUCTS',"
                                + " 'stars': {'from': 3, 'through': 5}, 'registered': {'from': 2020, 'through': 2024}}}}",
                        "subjects",
                        "'measure': {'counts': 'SUBJECTS', 'kinds': ['FARM'], 'owning': 'PRODUCT'}, 'goal': {'kind': 'ALL_OF',"
                                + " 'of': {'counts': 'SUBJECTS', 'kinds': ['FARM'], 'owning': 'PRODUCT'}}}",
                        "whole",
                        "'measure': {'counts': 'RECOGNISED_PRODUCTS', 'stars': {'from': 3, 'through': 5}}, 'goal': {'kind': 'AT_LEAST', 'least': 3},"
                                + " 'parts': {'kind': 'AMONG', 'targets': ['range']}}")
                .entrySet()) {
            targets.add(Wire.parse(head.formatted(more.getKey()) + more.getValue()));
        }
        return plan;
    }

    private static JsonNode profile(String id) {
        String file = "cycle/" + id + ".json";
        try (InputStream in = Objects.requireNonNull(Rulebooks.class.getResourceAsStream(file), file)) {
            return Wire.read(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
