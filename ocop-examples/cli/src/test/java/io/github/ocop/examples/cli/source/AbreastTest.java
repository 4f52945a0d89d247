package io.github.ocop.examples.cli.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.examples.cli.stream.Answers;
import io.github.ocop.examples.cli.stream.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AbreastTest {
    private static final int CORES = 4;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private static UnreadEntry entry(int number) {
        return new UnreadEntry(
                100, () -> new Entry(Integer.toString(number), Optional.empty(), Optional.empty(), at -> at));
    }

    private static RecordFiles.Answered echo(Entry entry) {
        return new RecordFiles.Answered(entry.id() + "\n", false);
    }

    private static Abreast abreast(OutputStream out, RecordFiles.Answering<Entry> answering) {
        Progress unwatched = new Progress(new PrintWriter(new StringWriter()), () -> false, () -> 0);
        return new Abreast(new Answers(out), answering, unwatched, CORES);
    }

    private static String numbers(int count) {
        return IntStream.range(0, count).mapToObj(i -> i + "\n").collect(Collectors.joining());
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void answers_come_in_order_however_long_each_takes() throws IOException {
        Set<String> threads = ConcurrentHashMap.newKeySet();
        try (Abreast abreast = abreast(out, entry -> {
            threads.add(Thread.currentThread().getName());
            pause(Integer.parseInt(entry.id()) % 97 == 0 ? 20 : 0);
            return echo(entry);
        })) {
            for (int i = 0; i < 3_000; i++) {
                abreast.add(entry(i));
            }
            assertThat(abreast.finish()).isFalse();
            assertThat(abreast.flush()).isTrue();
        }
        assertThat(out).hasToString(numbers(3_000));
        assertThat(threads).hasSize(CORES).allMatch(name -> name.startsWith("rating-"));
    }

    @Test
    void a_few_records_start_no_thread() throws IOException {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        try (Abreast abreast = abreast(out, entry -> {
            threads.add(Thread.currentThread());
            return echo(entry);
        })) {
            for (int i = 0; i < 7; i++) {
                abreast.add(entry(i));
            }
            assertThat(abreast.flush()).isTrue();
        }
        assertThat(out).hasToString(numbers(7));
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void what_is_done_goes_out_while_more_is_under_way() throws Exception {
        CountDownLatch mayEnd = new CountDownLatch(1);
        try (Abreast abreast = abreast(out, entry -> {
            try {
                if (entry.id().equals("64")) {
                    mayEnd.await();
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return echo(entry);
        })) {
            for (int i = 0; i < 128; i++) {
                abreast.add(entry(i));
            }
            while (out.size() == 0) {
                assertThat(abreast.flush()).isFalse();
            }
            assertThat(out).hasToString(numbers(64));
            mayEnd.countDown();
            while (!abreast.flush()) {
                assertThat(out).hasToString(numbers(64));
            }
        }
        assertThat(out).hasToString(numbers(128));
    }

    @Test
    void no_more_than_a_few_batches_are_read_ahead_of_a_slow_one() throws Exception {
        AtomicInteger answered = new AtomicInteger();
        AtomicInteger added = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (Abreast abreast = abreast(out, entry -> {
            if (answered.get() % 64 == 0) {
                pause(2);
            }
            most.accumulateAndGet(added.get() - answered.getAndIncrement(), Math::max);
            return echo(entry);
        })) {
            for (int i = 0; i < 20_000; i++) {
                abreast.add(entry(i));
                added.incrementAndGet();
            }
            abreast.finish();
        }
        assertThat(most).hasValueLessThan((2 * CORES + CORES + 2) * 64);
    }

    @Test
    void one_fault_among_many_is_known_in_the_end() throws IOException {
        try (Abreast abreast = abreast(
                out,
                entry -> new RecordFiles.Answered(entry.id() + "\n", entry.id().equals("77")))) {
            for (int i = 0; i < 1_000; i++) {
                abreast.add(entry(i));
            }
            assertThat(abreast.finish()).isTrue();
        }
    }

    @Test
    void what_went_wrong_in_another_thread_is_thrown_where_its_answer_would_stand() throws IOException {
        try (Answers answers = new Answers(out);
                Abreast abreast = abreast(answers, entry -> {
                    if (entry.id().equals("640")) {
                        throw new IllegalStateException("broken");
                    }
                    return echo(entry);
                })) {
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 10_000; i++) {
                            abreast.add(entry(i));
                        }
                    })
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("broken");
        }
        assertThat(out).hasToString(numbers(640));
    }

    private static Abreast abreast(Answers answers, RecordFiles.Answering<Entry> answering) {
        return new Abreast(
                answers, answering, new Progress(new PrintWriter(new StringWriter()), () -> false, () -> 0), CORES);
    }
}
