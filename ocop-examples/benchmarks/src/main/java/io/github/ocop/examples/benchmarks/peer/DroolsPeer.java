package io.github.ocop.examples.benchmarks.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The model in Drools. */
public final class DroolsPeer implements RatingPeer {
    private final DMNRuntime runtime;
    private final DMNModel model;

    /** Compiles the model. */
    public DroolsPeer(SetRules rules) {
        Resource resource =
                ResourceFactory.newByteArrayResource(new DmnModel(rules).xml().getBytes(UTF_8));
        resource.setSourcePath("ocop.dmn");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
    }

    @Override
    public PeerAnswer rate(int[] points) {
        DMNContext context = runtime.newContext();
        context.set(
                "points", Arrays.stream(points).mapToObj(BigDecimal::valueOf).toList());
        DMNResult result = runtime.evaluateAll(model, context);
        Map<?, ?> answer =
                (Map<?, ?>) result.getDecisionResultByName(DmnModel.ANSWER).getResult();
        if (answer == null) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return FeelMap.answer(answer);
    }
}
