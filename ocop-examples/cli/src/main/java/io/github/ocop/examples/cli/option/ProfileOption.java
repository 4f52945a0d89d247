package io.github.ocop.examples.cli.option;

import io.github.ocop.examples.cli.source.Source;
import io.github.ocop.rulebook.DataException;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Workflows;
import io.github.ocop.rulebook.YearProfiles;
import io.github.ocop.year.YearProfile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option {@code --profile}: how a province goes through its year, a profile of the library or a file of the province's own. */
public final class ProfileOption {
    @Option(
            names = "--profile",
            paramLabel = "ID|FILE",
            description = "A province's year: an id of ocop year --list, or a JSON file of its own.")
    private Optional<String> profile = Optional.empty();

    /**
     * Returns the profile, if one was given.
     *
     * @throws IOException if there is no such profile, or the file cannot be read or is wrong, saying where and why
     */
    public Optional<YearProfile> profile(Rulebooks rulebooks) throws IOException {
        if (profile.isEmpty()) {
            return Optional.empty();
        }
        String name = profile.get();
        YearProfiles held = rulebooks.yearProfiles();
        if (held.ids().contains(name)) {
            return Optional.of(held.get(name));
        }
        Path file = Path.of(name);
        if (!Files.exists(file)) {
            throw new IOException("--profile: expected a file or one of " + held.ids() + ", given '" + name + "'");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(YearProfiles.read(name, in));
        } catch (DataException e) {
            throw new IOException(e.getMessage(), e);
        } catch (IOException e) {
            throw Source.unreadable(name, e);
        }
    }

    /** Returns the life cycles, with the profile if one was given. */
    public Workflows with(Workflows workflows, Rulebooks rulebooks) throws IOException {
        return profile(rulebooks).map(workflows::with).orElse(workflows);
    }
}
