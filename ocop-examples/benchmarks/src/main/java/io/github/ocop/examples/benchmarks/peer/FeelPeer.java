package io.github.ocop.examples.benchmarks.peer;

import java.util.Arrays;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;

/** The set as one FEEL expression, parsed beforehand. */
public final class FeelPeer implements RatingPeer {
    private final FeelEngineApi engine = FeelEngineBuilder.forJava().build();
    private final ParsedExpression expression;

    /** Parses the expression. */
    public FeelPeer(SetRules rules) {
        ParseResult parsed = engine.parseExpression(new DmnModel(rules).feel());
        if (parsed.isFailure()) {
            throw new IllegalStateException(parsed.failure().message());
        }
        expression = parsed.parsedExpression();
    }

    @Override
    public PeerAnswer rate(int[] points) {
        EvaluationResult result = engine.evaluate(
                expression, Map.of("points", Arrays.stream(points).boxed().toList()));
        if (result.isFailure()) {
            throw new IllegalStateException(result.failure().message());
        }
        return FeelMap.answer((Map<?, ?>) result.result());
    }
}
