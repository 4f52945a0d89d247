package io.github.ocop.rulebook;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.ocop.year.YearProfile;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Supplier;

/** The profiles of a province's year that come with the library, and those a province writes itself. Immutable. */
public final class YearProfiles {
    private static final ImmutableList<String> HELD =
            ImmutableList.of("national", "quang-ninh", "bac-kan-2024", "two-rounds");

    private final ImmutableMap<String, Supplier<YearProfile>> held;

    private YearProfiles(ImmutableMap<String, Supplier<YearProfile>> held) {
        this.held = held;
    }

    static YearProfiles load(DataSource source) {
        return new YearProfiles(HELD.stream()
                .collect(toImmutableMap(id -> id, id -> Suppliers.memoize(() -> YearProfileFile.load(source, id)))));
    }

    /** {@return the ids of the profiles} */
    public ImmutableSet<String> ids() {
        return held.keySet();
    }

    /** {@return the profiles by the ids of their tables} */
    ImmutableMap<String, Supplier<YearProfile>> byTable() {
        return held.entrySet().stream()
                .collect(toImmutableMap(profile -> YearProfile.table(profile.getKey()), Map.Entry::getValue));
    }

    /**
     * {@return a profile} It is read when first used.
     *
     * @param id the id of a profile, such as {@code bac-kan-2024}
     * @throws IllegalArgumentException if there is none of that id
     */
    public YearProfile get(String id) {
        Supplier<YearProfile> profile = held.get(id);
        checkArgument(profile != null, "profile: expected one of %s, given '%s'", ids(), id);
        return profile.get();
    }

    /**
     * Reads a province's own profile, as laid down in {@code year-profile.schema.json}.
     *
     * @param name what the file is called in messages
     * @param in the file in UTF-8
     * @return the year profile
     * @throws DataException if anything in it is wrong: the file, the place in it, what was expected and what was given
     */
    public static YearProfile read(String name, InputStream in) {
        DataSource source = file -> in;
        return source.read(name, YearProfileFile::profile);
    }
}
