package io.github.ocop.examples.benchmarks.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;

/** The model in Camunda's decision engine. */
public final class CamundaDmnPeer implements RatingPeer {
    private static final String FEEL = "feel";

    private final DmnEngine engine;
    private final DmnDecision decision;

    /** Parses the model. */
    public CamundaDmnPeer(SetRules rules) {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setDefaultLiteralExpressionLanguage(FEEL);
        configuration.setDefaultInputExpressionExpressionLanguage(FEEL);
        configuration.setDefaultInputEntryExpressionLanguage(FEEL);
        configuration.setDefaultOutputEntryExpressionLanguage(FEEL);
        engine = configuration.buildEngine();
        decision = engine.parseDecision(
                DmnModel.ANSWER,
                new ByteArrayInputStream(new DmnModel(rules).xml().getBytes(UTF_8)));
    }

    @Override
    public PeerAnswer rate(int[] points) {
        Object answer = engine.evaluateDecision(
                        decision,
                        Variables.createVariables()
                                .putValue(
                                        "points", Arrays.stream(points).boxed().toList()))
                .getSingleResult()
                .getSingleEntry();
        return FeelMap.answer((Map<?, ?>) answer);
    }
}
