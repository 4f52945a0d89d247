package io.github.ocop.rulebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every file in a rulebook's folder is one that it names, and every one that it names is there. */
final class ListingCheck {
    private ListingCheck() {}

    static void check(Path folder, Wrong wrong) throws IOException {
        DataSource source = new FolderSource(folder);
        Rulebooks rulebooks = Rulebooks.load(source);
        for (String id : rulebooks.held()) {
            InstrumentFile.Contents contents = source.read(id + "/instrument.json", InstrumentFile::read);
            Set<String> named = new TreeSet<>(contents.files());
            named.add("instrument.json");
            named.add("rules.json");
            if (id.equals(Rulebooks.LIMITED)) {
                named.add(LimitsFile.NAME);
                named.add("revocation.json");
            }
            if (id.equals(rulebooks.newest().id())) {
                named.add(CertificatesFile.NAME);
            }
            if (contents.amends().isEmpty()) {
                named.add("application.json");
            }
            contents.criteria().forEach(name -> named.add("criteria/" + name));
            Path own = folder.resolve(id);
            try (Stream<Path> files = Files.walk(own)) {
                Set<String> there = files.filter(Files::isRegularFile)
                        .map(file -> own.relativize(file).toString().replace('\\', '/'))
                        .collect(Collectors.toCollection(TreeSet::new));
                wrong.check(there.equals(named), id + "/instrument.json: expected the names of " + there);
            }
        }
    }
}
