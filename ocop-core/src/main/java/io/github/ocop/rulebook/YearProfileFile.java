package io.github.ocop.rulebook;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.cycle.Actor;
import io.github.ocop.law.BilingualText;
import io.github.ocop.law.Citation;
import io.github.ocop.year.Body;
import io.github.ocop.year.YearProfile;
import io.github.ocop.year.YearStep;
import io.github.ocop.year.YearWindow;
import java.util.function.Function;

/** Reads how a province goes through its year: {@code cycle/bac-kan-2024.json}, or a file of a province's own. */
final class YearProfileFile {
    private YearProfileFile() {}

    static YearProfile load(DataSource source, String id) {
        return source.read("cycle/" + id + ".json", YearProfileFile::profile);
    }

    static YearProfile profile(DataNode node) {
        ImmutableList<Body> bodies = node.objects("bodies", YearProfileFile::body);
        ImmutableList<YearStep> steps = node.objects("steps", YearProfileFile::step);
        return YearProfile.builder()
                .id(node.label("profile"))
                .edition(node.number("edition"))
                .name(node.object("name", YearProfileFile::text))
                .year(node.optionalNumber("year"))
                .instrument(node.optionalText("instrument"))
                .bodies(byId(bodies, Body::id))
                .steps(byId(steps, YearStep::id))
                .readings(node.optionalTexts("readings"))
                .build();
    }

    /** Two of one id are an error of {@link ImmutableMap}, which names both. */
    private static <T> ImmutableMap<String, T> byId(ImmutableList<T> list, Function<T, String> id) {
        return list.stream().collect(toImmutableMap(id, one -> one));
    }

    private static Body body(DataNode node) {
        return new Body(
                node.text("body"), node.optionalWord("actor", Actor.class), node.object("name", YearProfileFile::text));
    }

    private static BilingualText text(DataNode node) {
        return new BilingualText(node.text("vi"), node.text("en"));
    }

    private static YearStep step(DataNode node) {
        YearStep.Builder step = YearStep.builder()
                .id(node.text("step"))
                .name(node.object("name", YearProfileFile::text))
                .windows(windows(node.texts("windows")))
                .focus(windows(node.optionalTexts("focus")))
                .lead(node.texts("lead"))
                .with(node.optionalTexts("with"))
                .after(node.optionalTexts("after"))
                .doneAfter(node.optionalTexts("doneAfter"));
        // practice is said in so many words, so that a clause forgotten is none
        if (!node.optionalFlag("practice")) {
            step.citation(Citation.parse(node.text("citation")));
        }
        return step.build();
    }

    private static Iterable<YearWindow> windows(ImmutableList<String> texts) {
        return texts.stream().map(YearWindow::parse).toList();
    }
}
