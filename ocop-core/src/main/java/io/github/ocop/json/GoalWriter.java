package io.github.ocop.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.ocop.plan.Goal;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;

/** Writes goals in the form in which plans have them. */
final class GoalWriter {
    private GoalWriter() {}

    static void goal(JsonGenerator json, String name, Optional<Goal> goal) throws IOException {
        if (goal.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeStringField("kind", goal.get().kind().name());
        switch (goal.get().kind()) {
            case AT_LEAST -> number(json, "least", ((Goal.AtLeast) goal.get()).least());
            case BETWEEN -> {
                number(json, "least", ((Goal.Between) goal.get()).least());
                number(json, "most", ((Goal.Between) goal.get()).most());
            }
            case EXACTLY -> number(json, "number", ((Goal.Exactly) goal.get()).number());
            case SHARE_OF -> {
                Goal.ShareOf share = (Goal.ShareOf) goal.get();
                json.writeStringField("share", share.share().toString());
                json.writeStringField("of", share.of().counts().name());
            }
            case ALL_OF ->
                json.writeStringField(
                        "of", ((Goal.AllOf) goal.get()).of().counts().name());
            case AVERAGE -> {
                Goal.Average average = (Goal.Average) goal.get();
                json.writeStringField("level", average.level().name());
                number(json, "least", average.least());
                number(json, "most", average.most());
            }
        }
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String name, BigInteger number) throws IOException {
        json.writeFieldName(name);
        json.writeNumber(number);
    }
}
