package io.github.ocop.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ocop.criteria.CriteriaSet;
import io.github.ocop.cycle.History;
import io.github.ocop.fixtures.CertificateRecords;
import io.github.ocop.fixtures.CertificateRecords.Asked;
import io.github.ocop.fixtures.Councils;
import io.github.ocop.fixtures.Councils.Council;
import io.github.ocop.fixtures.Findings;
import io.github.ocop.fixtures.Law;
import io.github.ocop.fixtures.Walks;
import io.github.ocop.fixtures.Wire;
import io.github.ocop.json.ReplayWriter;
import io.github.ocop.law.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Rulebooks that many threads share: whichever of them asks first, each gets the answers that one alone gets. */
class SharedRulebooksProperties {
    private static final int THREADS = 8;

    /** Something to ask, answered by what can be compared. */
    private interface Question extends Function<Rulebooks, Object> {}

    @Provide
    static Arbitrary<List<Question>> questions() {
        return Combinators.combine(
                        Councils.councils().list().ofSize(2),
                        CertificateRecords.asked().list().ofSize(50),
                        Walks.ofEach().list().ofSize(4),
                        Arbitraries.randoms())
                .as((councils, certificates, walks, random) -> {
                    List<Question> questions = new ArrayList<>();
                    councils.forEach(council -> dossiers(council, random).forEach(questions::add));
                    certificates.forEach(asked -> standings(asked).forEach(questions::add));
                    walks.forEach(each ->
                            each.stream().map(SharedRulebooksProperties::replay).forEach(questions::add));
                    return questions;
                });
    }

    private static Stream<Question> dossiers(Council council, Random random) {
        return Law.setsAndOlder(6, random).stream().map(set -> dossier(set, council, random));
    }

    private static Question dossier(CriteriaSet set, Council council, Random random) {
        ObjectNode dossier = Wire.dossier(set, council.on(set));
        Findings.findSomething(dossier, set, random);
        return rulebooks -> Wire.answer(dossier, rulebooks).toString();
    }

    private static Stream<Question> standings(Asked asked) {
        List<LocalDate> days = asked.days();
        return days.stream().map(day -> rulebooks -> rulebooks.certificates().answer(asked.certificate(), day));
    }

    private static Question replay(History walk) {
        return rulebooks -> ReplayWriter.of(Words.of(Language.VI))
                .write("w", rulebooks.workflows().answer(walk));
    }

    @Property(tries = 1, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void many_threads_get_the_answers_of_one(@ForAll("questions") List<Question> questions) throws Exception {
        List<Object> alone = ask(Rulebooks.load(DataSource.ofLibrary()), questions, 0);
        assertThat(alone).hasSizeGreaterThan(350);
        for (Rulebooks shared : List.of(Rulebooks.load(DataSource.ofLibrary()), Rulebooks.standard())) {
            for (List<Object> answers : askAtOnce(shared, questions)) {
                assertThat(answers).isEqualTo(alone);
            }
        }
    }

    /** Asks everything by every thread, two beginning at one question. */
    private static List<List<Object>> askAtOnce(Rulebooks shared, List<Question> questions) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<Object>>> asked = IntStream.range(0, THREADS)
                    .mapToObj(thread -> threads.submit(() -> {
                        start.await();
                        return ask(shared, questions, thread / 2 * (questions.size() * 2 / THREADS));
                    }))
                    .toList();
            List<List<Object>> answers = new ArrayList<>();
            for (Future<List<Object>> one : asked) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Returns the answers in the order of the questions, asked from one of them on and round. */
    private static List<Object> ask(Rulebooks rulebooks, List<Question> questions, int from) {
        Object[] answers = new Object[questions.size()];
        for (int i = 0; i < answers.length; i++) {
            int at = (from + i) % answers.length;
            answers[at] = questions.get(at).apply(rulebooks);
        }
        return Arrays.asList(answers);
    }
}
