package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ocop.council.CouncilStatistics;
import io.github.ocop.council.CriterionStatistics;
import io.github.ocop.council.Spread;
import io.github.ocop.rating.Points;
import io.github.ocop.rulebook.Words;
import java.io.IOException;
import java.util.Map;

/** Writes where the members of a council differ; the form is laid down in {@code council-statistics.schema.json}. */
final class CouncilFields {
    private CouncilFields() {}

    static void write(JsonGenerator json, CouncilStatistics council) throws IOException {
        json.writeObjectFieldStart("council");
        Points mean = council.mean();
        WireJson.points(json, "mean", mean);
        json.writeArrayFieldStart("members");
        for (Map.Entry<String, Points> member : council.totals().entrySet()) {
            json.writeStartObject();
            json.writeStringField("member", member.getKey());
            json.writeStringField("total", member.getValue().cut(Words.DECIMALS));
            WireJson.points(json, "fromMean", member.getValue().minus(mean));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeFieldName("widest");
        spread(json, council.spread());
        json.writeFieldName("tooFar");
        if (council.limit().isPresent()) {
            json.writeStartArray();
            for (Spread spread : council.tooFar()) {
                spread(json, spread);
            }
            json.writeEndArray();
        } else {
            json.writeNull();
        }
        json.writeArrayFieldStart("criteria");
        for (CriterionStatistics criterion : council.criteria()) {
            criterion(json, criterion);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void spread(JsonGenerator json, Spread spread) throws IOException {
        json.writeStartObject();
        json.writeStringField("high", spread.high());
        json.writeStringField("highest", spread.highest().cut(Words.DECIMALS));
        json.writeStringField("low", spread.low());
        json.writeStringField("lowest", spread.lowest().cut(Words.DECIMALS));
        json.writeStringField("apart", spread.by().cut(Words.DECIMALS));
        json.writeEndObject();
    }

    private static void criterion(JsonGenerator json, CriterionStatistics criterion) throws IOException {
        json.writeStartObject();
        json.writeStringField("criterion", criterion.criterion().number());
        WireJson.points(json, "mean", criterion.mean());
        json.writeNumberField("lowest", criterion.lowest());
        json.writeNumberField("highest", criterion.highest());
        if (criterion.criterion().personal()) {
            json.writeNullField("differs");
        } else {
            WireJson.texts(json, "differs", criterion.differs());
        }
        json.writeEndObject();
    }
}
