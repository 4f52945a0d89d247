package io.github.ocop.rulebook;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.ocop.criteria.ListedSet;
import io.github.ocop.law.Citation;
import io.github.ocop.rating.PartsRater;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The criteria files of a rulebook, each under the number of its set, which its name begins with. A decision that amends
 * another has its own in the place of the other's.
 */
final class CriteriaFiles {
    private final Citation appendix;
    private final ImmutableSortedMap<Integer, SetFile> files;

    /** A file and the appendix in which its set stands. */
    private record SetFile(String path, Citation appendix) {}

    private CriteriaFiles(Citation appendix, ImmutableSortedMap<Integer, SetFile> files) {
        this.appendix = appendix;
        this.files = files;
    }

    static CriteriaFiles of(InstrumentFile.Contents contents, Optional<CriteriaFiles> amended) {
        String file = contents.instrument().id() + "/instrument.json";
        Optional<Citation> own = contents.appendix();
        if (own.isEmpty() && (amended.isEmpty() || !contents.criteria().isEmpty())) {
            throw new DataException(file, "appendix", "missing key");
        }
        ImmutableMap.Builder<Integer, SetFile> files = ImmutableMap.builder();
        amended.ifPresent(other -> files.putAll(other.files));
        for (String name : contents.criteria()) {
            String path = contents.instrument().id() + "/criteria/" + name;
            files.put(number(file, name), new SetFile(path, own.orElseThrow()));
        }
        ImmutableSortedMap<Integer, SetFile> sorted = ImmutableSortedMap.copyOf(files.buildKeepingLast());
        ImmutableList<Integer> numbers = sorted.keySet().asList();
        if (numbers.get(0) != 1 || numbers.get(numbers.size() - 1) != numbers.size()) {
            throw new DataException(file, "criteria", "expected sets 1 to the last, given " + numbers);
        }
        // what an amending decision says of the sets as a whole is said where most of them stand
        return new CriteriaFiles(
                amended.map(other -> other.appendix).or(() -> own).orElseThrow(), sorted);
    }

    private static int number(String file, String name) {
        if (!name.matches("\\d\\d-[a-z0-9-]+[.]json")) {
            throw new DataException(file, "criteria", "expected NN-name.json, given " + name);
        }
        return Integer.parseInt(name.substring(0, 2));
    }

    /** {@return where the sets stand} */
    Citation appendix() {
        return appendix;
    }

    /** {@return the raters of the sets; each file is read when first asked for} */
    ImmutableMap<Integer, Supplier<PartsRater>> raters(
            DataSource source, String rulebook, ProcedureFile.Procedure procedure, Supplier<AmendedMinimums> amended) {
        ImmutableMap.Builder<Integer, Supplier<PartsRater>> raters = ImmutableMap.builder();
        files.forEach((number, file) -> raters.put(number, Suppliers.memoize(() -> {
            CriteriaFile reader = new CriteriaFile(rulebook, file.appendix, procedure.rules());
            ListedSet set = source.read(file.path, node -> amended.get().over(reader.set(node)));
            if (set.number() != number) {
                throw new DataException(file.path, "set", "expected " + number + ", given " + set.number());
            }
            return PartsRater.of(set, procedure.rules(), procedure.eligibility());
        })));
        return raters.buildOrThrow();
    }
}
