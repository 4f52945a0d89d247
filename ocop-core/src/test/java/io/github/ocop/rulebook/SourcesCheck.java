package io.github.ocop.rulebook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.google.common.collect.Streams;
import io.github.ocop.document.Duty;
import io.github.ocop.law.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;

/** Which facts the files of a decision hold themselves: each needs its source, and a source of anything else is of nothing. */
final class SourcesCheck {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode instrument;
    private final JsonNode classification;
    private final JsonNode procedure;
    private final JsonNode documents;
    private final boolean minimums;

    private SourcesCheck(DataSource source, String id) {
        this.instrument = read(source, id + "/instrument.json");
        this.classification = read(source, id + "/classification.json");
        this.procedure = read(source, id + "/procedure.json");
        this.documents = read(source, id + "/documents.json").path("documents");
        this.minimums = !read(source, id + "/minimums.json").isMissingNode();
    }

    /** Returns what the files of a rulebook hold; what they leave to the amended one is that one's. */
    static Set<Fact> held(DataSource source, String id) {
        SourcesCheck check = new SourcesCheck(source, id);
        Set<Fact> held = EnumSet.allOf(Fact.class);
        held.removeIf(fact -> !check.holds(fact));
        return held;
    }

    private boolean holds(Fact fact) {
        return switch (fact) {
            // that it replaces nothing is known too
            case SIGNED_ON, IN_FORCE_FROM, EFFECT -> true;
            case SIGNER -> instrument.has("signer");
            case END -> !instrument.path("inForce").textValue().endsWith("/..");
            case CLASSIFICATION -> !classification.isMissingNode();
            case MINISTRIES -> classification.findValues("ministries").stream().anyMatch(list -> !list.isEmpty());
            case PARTS -> procedure.has("parts");
            case BANDS -> procedure.has("bands");
            case DECIDERS -> procedure.has("deciders");
            case PASS_UPS -> procedure.has("passUps");
            case SUBJECTS -> procedure.has("eligibility");
            case CERTIFICATE_TERM -> procedure.has("certificate");
            case EXPIRY_NOTICE -> procedure.path("certificate").has("notice");
            case DOCUMENTS -> documents(true);
            case SUPPORTING_DOCUMENTS -> documents(false);
            case COUNCILS -> !procedure.path("councils").isEmpty();
            case CRITERIA_PLACE -> instrument.has("appendix");
            case CRITERIA -> !instrument.path("criteria").isEmpty();
            case MINIMUMS -> minimums || procedure.has("minimums");
        };
    }

    private boolean documents(boolean always) {
        return Streams.stream(documents)
                .anyMatch(document -> document.path("duty").asText().equals(Duty.ALWAYS.name()) == always);
    }

    /** A decision that amends another has not every file. */
    private static JsonNode read(DataSource source, String file) {
        try (InputStream in = source.open(file)) {
            return in == null ? MissingNode.getInstance() : MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
