package io.github.ocop.rulebook;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.ocop.cycle.Actor;
import io.github.ocop.law.Citation;
import io.github.ocop.law.Wording;
import io.github.ocop.year.Body;
import io.github.ocop.year.YearProfile;
import io.github.ocop.year.YearStep;
import io.github.ocop.year.YearWindow;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads how a province goes through its year: {@code cycle/bac-kan-2024.json}, or a file of a province's own. */
final class YearProfileFile {

    private YearProfileFile() {}

    static YearProfile load(DataSource source, String id) {
        return source.read("cycle/" + id + ".json", YearProfileFile::profile);
    }

    static YearProfile profile(DataNode node) {
        ImmutableList<Body> bodies = node.objects("bodies", YearProfileFile::body);
        ImmutableList<YearStep> steps = node.objects("steps", YearProfileFile::step);
        YearProfile.Builder profile = YearProfile.builder()
                .id(node.text("profile"))
                .edition(node.number("edition"))
                .name(node.object("name", YearProfileFile::text))
                .year(node.optionalNumber("year"))
                .instrument(node.optionalText("instrument"))
                .bodies(byId(node, "bodies", "body", Lists.transform(bodies, Body::id), bodies))
                .steps(byId(node, "steps", "step", Lists.transform(steps, YearStep::id), steps))
                .readings(node.optionalTexts("readings"));
        try {
            return profile.build();
        } catch (IllegalArgumentException e) {
            // the check of a profile begins with the place
            List<String> told = Splitter.on(": ").limit(2).splitToList(String.valueOf(e.getMessage()));
            throw node.broken(told.get(0), told.get(1));
        }
    }

    private static <T> ImmutableMap<String, T> byId(
            DataNode node, String list, String key, List<String> ids, ImmutableList<T> all) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            if (byId.putIfAbsent(ids.get(i), all.get(i)) != null) {
                throw node.broken(list + "[" + i + "]." + key, "expected each once, given " + ids.get(i) + " again");
            }
        }
        return ImmutableMap.copyOf(byId);
    }

    private static Body body(DataNode node) {
        return new Body(
                node.text("body"), node.optionalWord("actor", Actor.class), node.object("name", YearProfileFile::text));
    }

    private static Wording text(DataNode node) {
        return Wording.of(node.text("vi"), node.text("en"));
    }

    private static YearStep step(DataNode node) {
        YearStep.Builder step = YearStep.builder()
                .id(node.text("step"))
                .name(node.object("name", YearProfileFile::text))
                .windows(windows(node, "windows", node.texts("windows")))
                .focus(windows(node, "focus", node.optionalTexts("focus")))
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

    private static List<YearWindow> windows(DataNode node, String key, ImmutableList<String> texts) {
        List<YearWindow> windows = new ArrayList<>();
        for (String text : texts) {
            try {
                windows.add(YearWindow.parse(text));
            } catch (IllegalArgumentException | DateTimeException e) {
                throw node.broken(
                        key + "[" + windows.size() + "]",
                        "expected MM/MM or MM-DD/MM-DD within a year, given '" + text + "'");
            }
        }
        return windows;
    }
}
