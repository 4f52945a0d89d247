package io.github.ocop.rulebook;

import com.google.common.base.Splitter;
import java.util.List;

/** The checks of all data files but the words, or of one of them: what it says, held against the others. */
final class FileChecks {
    private final DataSource source;
    private final Rulebooks read;
    private final Rulebooks rest;
    private final WordUses uses;
    private final Wrong wrong;

    /**
     * Checks files.
     *
     * @param read what is read of the files that are checked
     * @param rest against which they are held: the same, or others that are known to be right
     */
    FileChecks(DataSource source, Rulebooks read, Rulebooks rest, WordUses uses, Wrong wrong) {
        this.source = source;
        this.read = read;
        this.rest = rest;
        this.uses = uses;
        this.wrong = wrong;
    }

    void all() {
        read.held().forEach(id -> rulebook(id).all());
        List.of(
                        "readings.json",
                        "timeline.json",
                        "provinces.json",
                        Rulebooks.LIMITED + "/" + CertificatesFile.NAME,
                        "holidays.json",
                        Rulebooks.LIMITED + "/" + LimitsFile.NAME)
                .forEach(this::of);
        workflows().all();
    }

    void of(String file) {
        switch (file) {
            case "readings.json" -> new ReadingsCheck(file, uses, wrong).check(read.openReadings());
            case "timeline.json" -> TimelineCheck.check(Timeline.load(source), rest, wrong);
            case "provinces.json" -> new ProvincesCheck(read.provinces(), wrong).check();
            case "holidays.json" -> HolidaysCheck.check(read.calendar(), wrong);
            case Rulebooks.LIMITED + "/" + CertificatesFile.NAME ->
                CertificatesCheck.check(read.certificates().rules(), rest, wrong);
            case Rulebooks.LIMITED + "/" + LimitsFile.NAME ->
                new LimitsCheck(read.deadlines().rules(), rest, wrong).check();
            case WaitsFile.NAME -> workflows().waits();
            default -> ofFolder(Splitter.on('/').limit(2).splitToList(file));
        }
    }

    private void ofFolder(List<String> file) {
        String table = String.join("/", file).replace(".json", "");
        if (rest.workflows().ids().contains(table)) {
            workflows().table(table);
        } else {
            rulebook(file.get(0)).of(file.get(1));
        }
    }

    private RulebookCheck rulebook(String id) {
        return new RulebookCheck(source, read.get(id), rest.get(id), uses, wrong);
    }

    private WorkflowsCheck workflows() {
        return new WorkflowsCheck(read.workflows(), WaitsFile.load(source), rest, uses, wrong);
    }
}
