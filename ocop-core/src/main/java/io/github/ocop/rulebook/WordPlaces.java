package io.github.ocop.rulebook;

import com.google.common.base.Splitter;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.criteria.Heading;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.law.Citation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Places that have a wording of their own: a set, a heading or criterion, a box, a ground, in a rulebook that is held. */
final class WordPlaces {
    private static final Pattern PLACE = Pattern.compile("([^:]+)(?::([1-9]\\d?))?");

    private WordPlaces() {}

    /** {@return whether something of this section is worded at a place} */
    static boolean has(String section, String key) {
        Matcher matcher = PLACE.matcher(key);
        if (!matcher.matches()) {
            return false;
        }
        Citation place = Citation.parse(matcher.group(1));
        OptionalInt box =
                matcher.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(matcher.group(2)));
        if (box.isPresent() != section.equals("options")) {
            return false;
        }
        List<String> steps = Splitter.on('/').splitToList(place.locator());
        Optional<ListedSet> set = set(place.instrument(), steps);
        String at = steps.size() > 2 ? steps.get(2) : "";
        return set.isPresent() && has(section, set.get(), at, box.orElse(0));
    }

    private static Optional<ListedSet> set(String instrument, List<String> steps) {
        if (steps.size() < 2 || !steps.get(1).matches("[1-9]\\d?")) {
            return Optional.empty();
        }
        Citation place = Citation.of(instrument, steps.get(0) + "/" + steps.get(1));
        Rulebooks rulebooks = Rulebooks.standard();
        return rulebooks.held().stream()
                .map(rulebooks::get)
                // what an amending decision keeps of another's sets is asked of that other
                .filter(rulebook -> rulebook.instrument().number().equals(instrument))
                .flatMap(rulebook -> rulebook.findSet(Integer.parseInt(steps.get(1))).stream())
                .filter(set -> set.citation().equals(place))
                .findFirst();
    }

    /** Of an incomplete set the name and the grounds are held, and no more. */
    private static boolean has(String section, ListedSet set, String at, int box) {
        return switch (section) {
            case "sets" -> at.isEmpty();
            case "grounds" ->
                set.grounds().stream().anyMatch(ground -> ground.finding().equals(at));
            default ->
                set.complete()
                        .filter(complete -> has(section, complete, at, box))
                        .isPresent();
        };
    }

    private static boolean has(String section, CriteriaSet set, String at, int box) {
        return switch (section) {
            case "titles" -> set.indexOf(at).isPresent() || headings(set).anyMatch(at::equals);
            case "options" ->
                set.indexOf(at).isPresent()
                        && box <= set.criterion(at).options().size();
            default -> false;
        };
    }

    private static Stream<String> headings(CriteriaSet set) {
        return set.parts().stream().flatMap(part -> part.headings().stream()).flatMap(WordPlaces::numbers);
    }

    private static Stream<String> numbers(Heading heading) {
        return Stream.concat(
                Stream.of(heading.number()), heading.subheadings().stream().map(sub -> sub.number()));
    }
}
