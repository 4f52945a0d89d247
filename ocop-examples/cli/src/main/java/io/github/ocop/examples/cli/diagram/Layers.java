package io.github.ocop.examples.cli.diagram;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How far down a diagram each state stands: below all that lead to it, but for the arrows that go back, as those from a return do.
 */
final class Layers {
    private final ImmutableListMultimap<String, Arrow> leaving;
    private final Set<String> entered = new HashSet<>();
    private final Set<String> left = new HashSet<>();
    private final ImmutableSet.Builder<Arrow> back = ImmutableSet.builder();

    private Layers(Diagram diagram) {
        this.leaving = Multimaps.index(diagram.arrows(), Arrow::from);
    }

    /**
     * What was found.
     *
     * @param layers the layer of each state, 0 for that of the start
     * @param back the arrows that go back
     */
    record Found(ImmutableMap<String, Integer> layers, ImmutableSet<Arrow> back) {
        int layer(String state) {
            return layers.getOrDefault(state, 0);
        }
    }

    /** Returns the layers of a diagram. */
    static Found of(Diagram diagram) {
        Layers search = new Layers(diagram);
        search.enter(diagram.table().start().name());
        ImmutableSet<Arrow> back = search.back.build();
        Map<String, Integer> layers = new HashMap<>();
        diagram.states().forEach(state -> layers.put(state.name(), 0));
        boolean isMoved = true;
        while (isMoved) {
            isMoved = false;
            for (Arrow arrow : diagram.arrows()) {
                int below = layers.getOrDefault(arrow.from(), 0) + 1;
                if (!back.contains(arrow) && layers.getOrDefault(arrow.to(), 0) < below) {
                    layers.put(arrow.to(), below);
                    isMoved = true;
                }
            }
        }
        return new Found(ImmutableMap.copyOf(layers), back);
    }

    /** An arrow to a state that was entered and not yet left closes a circle. */
    private void enter(String state) {
        entered.add(state);
        for (Arrow arrow : leaving.get(state)) {
            if (!entered.contains(arrow.to())) {
                enter(arrow.to());
            } else if (!left.contains(arrow.to())) {
                back.add(arrow);
            }
        }
        left.add(state);
    }
}
