package io.github.ocop.examples.register;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.rating.Choice;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Makes up one dossier, as the wire has it. */
final class DossierMaker {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int MOST_MEMBERS = 5;
    private static final ImmutableList<String> KINDS = ImmutableList.of("FIRST", "UPGRADE", "RE_RATING");
    private static final ImmutableList<String> SUBJECTS = ImmutableList.of(
            "COOPERATIVE",
            "COOPERATIVE",
            "COOPERATIVE_GROUP",
            "SMALL_MEDIUM_ENTERPRISE",
            "FARM",
            "PRODUCTION_HOUSEHOLD",
            "REGISTERED_HOUSEHOLD");

    private final RandomGenerator random;
    private final CriteriaSet set;

    DossierMaker(RandomGenerator random, CriteriaSet set) {
        this.random = random;
        this.set = set;
    }

    String dossier(String id, LocalDate filedOn) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("id", id);
            json.writeObjectFieldStart("filing");
            json.writeStringField("kind", any(KINDS));
            json.writeStringField("filedOn", filedOn.toString());
            json.writeEndObject();
            json.writeObjectFieldStart("product");
            json.writeStringField("name", "Sản phẩm " + id);
            json.writeNumberField("criteriaSet", set.number());
            json.writeEndObject();
            json.writeObjectFieldStart("subject");
            json.writeStringField("name", "Hợp tác xã " + id);
            json.writeStringField("kind", oneIn(50) ? "LARGE_ENTERPRISE" : any(SUBJECTS));
            json.writeEndObject();
            findings(json);
            scores(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void findings(JsonGenerator json) throws IOException {
        if (oneIn(40) && !set.grounds().isEmpty()) {
            json.writeArrayFieldStart("findings");
            json.writeString(set.grounds().get(0).finding());
            json.writeEndArray();
        }
    }

    private void scores(JsonGenerator json) throws IOException {
        if (oneIn(20)) {
            json.writeObjectFieldStart("parts");
            json.writeStringField("A", random.nextInt(36) + ".5");
            json.writeStringField("B", random.nextInt(20) + ".25");
            json.writeStringField("C", Integer.toString(random.nextInt(30)));
            json.writeEndObject();
            return;
        }
        json.writeArrayFieldStart("sheets");
        SheetMaker sheets = new SheetMaker(random, set);
        int members = 1 + random.nextInt(MOST_MEMBERS);
        for (int member = 1; member <= members; member++) {
            json.writeStartObject();
            json.writeStringField("member", "m" + member);
            json.writeObjectFieldStart("choices");
            for (Map.Entry<String, Choice> choice : sheets.sheet().entrySet()) {
                json.writeFieldName(choice.getKey());
                choice(json, choice.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void choice(JsonGenerator json, Choice choice) throws IOException {
        if (choice.isYesNo()) {
            json.writeBoolean(choice.place() == 1);
        } else {
            json.writeNumber(choice.place());
        }
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private String any(ImmutableList<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
