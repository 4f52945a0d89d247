package io.github.ocop.conformance;

import java.util.List;

/**
 * What came of one case.
 *
 * @param level of the case
 * @param file the file it is in
 * @param id of the case; of a process as a whole, its command
 * @param says what it is about
 * @param verdict what came of it
 * @param differences why it failed or was not answered
 */
public record CaseResult(
        Level level, String file, String id, Text says, Verdict verdict, List<Difference> differences) {

    static CaseResult of(Batch.Asked asked, List<Difference> differences) {
        return of(asked, differences.isEmpty() ? Verdict.PASSED : Verdict.FAILED, differences);
    }

    static CaseResult none(Batch.Asked asked, String why) {
        return of(
                asked,
                Verdict.NOT_ANSWERED,
                List.of(Difference.of("", asked.about().expect(), why)));
    }

    private static CaseResult of(Batch.Asked asked, Verdict verdict, List<Difference> differences) {
        ConformanceCase about = asked.about();
        return new CaseResult(
                asked.file().level(), asked.file().name(), about.id(), about.says(), verdict, differences);
    }
}
