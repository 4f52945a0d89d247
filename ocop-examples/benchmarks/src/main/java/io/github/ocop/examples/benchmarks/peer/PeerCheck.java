package io.github.ocop.examples.benchmarks.peer;

import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableMap;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.rating.Choice;
import io.github.ocop.rating.FaultException;
import io.github.ocop.rating.FilledSheet;
import io.github.ocop.rating.Rating;
import io.github.ocop.rating.ScoreSheet;
import io.github.ocop.rulebook.Rulebook;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Holds the peers against the library: nothing is timed that does not do the same work. */
public final class PeerCheck {
    private PeerCheck() {}

    /** Returns every rating peer by its name. */
    public static ImmutableMap<String, RatingPeer> peers(SetRules rules) {
        return ImmutableMap.of(
                "hand-written", new HandWritten(rules),
                "Easy Rules", new EasyRulesPeer(rules),
                "Drools DMN", new DroolsPeer(rules),
                "Camunda DMN", new CamundaDmnPeer(rules),
                "Camunda FEEL", new FeelPeer(rules));
    }

    /**
     * Rates random sheets by all, and returns how many had each number of stars.
     *
     * @param count how many sheets
     * @throws IllegalStateException if a peer says anything else than the library
     */
    public static Map<Integer, Integer> check(Rulebook law, CriteriaSet set, int count, long seed) {
        ImmutableMap<String, RatingPeer> peers = peers(SetRules.of(law, set));
        Random random = new Random(seed);
        Map<Integer, Integer> seen = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            ScoreSheet sheet = sheet(set, random);
            Rating rating = (Rating) law.rate(sheet);
            PeerAnswer expected = new PeerAnswer(sheet.total(), rating.band(), rating.stars());
            int[] points = points(sheet);
            peers.forEach((name, peer) -> {
                PeerAnswer answer = peer.rate(points);
                checkState(answer.equals(expected), "%s: expected %s, given %s, on %s", name, expected, answer, sheet);
            });
            seen.merge(rating.stars(), 1, Integer::sum);
        }
        return seen;
    }

    /** Returns the points of a sheet in the set's order. */
    public static int[] points(ScoreSheet sheet) {
        int[] points = new int[sheet.set().criteria().size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = sheet.points(i);
        }
        return points;
    }

    /** Draws a sheet, between the fewest points and the most. */
    private static ScoreSheet sheet(CriteriaSet set, Random random) {
        return Stream.generate(() -> drawn(set, random))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** Nothing where the answers do not go together. */
    private static Optional<ScoreSheet> drawn(CriteriaSet set, Random random) {
        int luck = random.nextInt(13);
        ImmutableMap.Builder<String, Choice> choices = ImmutableMap.builder();
        set.criteria().forEach(criterion -> {
            int last = criterion.lastPlace();
            int place = luck == 0
                    ? Math.min(random.nextInt(10) == 0 ? last : 1, last)
                    : random.nextInt(12) < luck ? last : random.nextInt(last + 1);
            choices.put(criterion.number(), Choice.of(criterion, place));
        });
        try {
            return Optional.of(ScoreSheet.of(set, FilledSheet.of("m1", choices.buildOrThrow())));
        } catch (FaultException e) {
            return Optional.empty();
        }
    }
}
