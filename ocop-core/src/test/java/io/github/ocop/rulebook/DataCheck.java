package io.github.ocop.rulebook;

import com.google.common.base.Suppliers;
import io.github.ocop.law.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads every data file and says what is wrong: run by the build right after the resources are in place, so that a wrong
 * file stops it before any test.
 *
 * <p>What a file may hold and that it adds up is checked where it is read; here is what only several files together show.
 */
public final class DataCheck {
    private static final String FOLDER = "io/github/ocop/rulebook";
    private static final Supplier<WordUses> USES_OF_LIBRARY = Suppliers.memoize(DataCheck::usesOfLibrary);

    private final DataSource source;
    private final Wrong wrong = new Wrong();

    DataCheck(DataSource source) {
        this.source = source;
    }

    /**
     * Checks the data below a folder of compiled classes and ends with status 1 if anything is wrong.
     *
     * @param args the folder
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]).resolve(FOLDER);
        DataCheck check = new DataCheck(new FolderSource(folder));
        ListingCheck.check(folder, check.wrong);
        List<String> wrong = check.all();
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("data files are wrong:\n" + String.join("\n", wrong));
        }
    }

    /** Checks everything and returns what is wrong, a line each. */
    List<String> all() {
        return told(() -> {
            WordUses uses = new WordUses();
            Rulebooks rulebooks = Rulebooks.load(source);
            new FileChecks(source, rulebooks, rulebooks, uses, wrong).all();
            WordConstants.addTo(uses, rulebooks.held());
            words(uses);
        });
    }

    /** Checks one file, held against the library's own others, and returns what is wrong, a line each. */
    List<String> of(String file) {
        return told(() -> {
            if (file.startsWith("labels/")) {
                words(USES_OF_LIBRARY.get());
                return;
            }
            WordUses uses = new WordUses();
            new FileChecks(source, Rulebooks.load(source), Rulebooks.standard(), uses, wrong).of(file);
            new WordsCheck(Words.of(Language.VI), Words.of(Language.EN), uses, wrong).uses();
        });
    }

    private List<String> told(Runnable checks) {
        try {
            checks.run();
        } catch (DataException e) {
            wrong.add(String.valueOf(e.getMessage()));
        }
        return wrong.lines();
    }

    private void words(WordUses uses) {
        WordsCheck check =
                new WordsCheck(Words.load(source, Language.VI), Words.load(source, Language.EN), uses, wrong);
        check.uses();
        check.words();
    }

    /** What asks for words does not change with the words, and is gathered once. */
    private static WordUses usesOfLibrary() {
        WordUses uses = new WordUses();
        Rulebooks library = Rulebooks.standard();
        new FileChecks(DataSource.ofLibrary(), library, library, uses, new Wrong()).all();
        WordConstants.addTo(uses, library.held());
        return uses;
    }
}
