package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ocop.examples.cli.stream.Streams;
import io.github.ocop.rating.ScoreSheet;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Many records at once against each of them alone, which one thread answers. */
class AbreastProperties {
    private static final String OTHERS = "{}[]\",:0123456789.-ntfếx\u0000";

    @Provide
    Arbitrary<String> options() {
        return Arbitraries.of(
                "--format json",
                "--format text",
                "--format csv",
                "--partial",
                "--receipt --trace",
                "--statistics",
                "--reading minimums-unanimous --lang en");
    }

    @Property(tries = 8)
    void every_record_is_answered_in_its_place_as_if_it_were_alone(
            @ForAll Random random, @ForAll("options") String options) {
        List<String> lines = Stream.generate(() -> line(random))
                .limit(50 + random.nextInt(200))
                .toList();
        String[] command = ("rate " + options + " -").split(" ", -1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] input = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        int status =
                Ocop.run(new Streams(new StutteringInput(input, random), out, new ByteArrayOutputStream()), command);

        StringBuilder expected = new StringBuilder();
        int worst = 0;
        for (int i = 0; i < lines.size(); i++) {
            // as many blank lines before it as there are lines before it, so that it has the same number
            Shell alone = Shell.run("\n".repeat(i) + lines.get(i), command);
            boolean hasHeading = options.contains("csv") && i > 0;
            expected.append(hasHeading ? alone.out().substring(alone.out().indexOf('\n') + 1) : alone.out());
            worst = Math.max(worst, alone.status());
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
        assertThat(status).isEqualTo(worst);
    }

    private static String line(Random random) {
        int set = 1 + random.nextInt(26);
        String good = Dossiers.of("d" + random.nextInt(1_000), Dossiers.any(set, "m1", random))
                .toString();
        return switch (random.nextInt(8)) {
            case 0 -> " ".repeat(random.nextInt(3));
            case 1 -> damaged(good, random);
            case 2 -> Dossiers.parts("p").toString();
            case 3 -> council(set, random);
            default -> good;
        };
    }

    private static String council(int set, Random random) {
        return Dossiers.of(
                        "council",
                        Stream.of("m1", "m2", "m3")
                                .map(member -> Dossiers.any(set, member, random))
                                .toArray(ScoreSheet[]::new))
                .toString();
    }

    private static String damaged(String good, Random random) {
        int at = random.nextInt(good.length());
        String other = String.valueOf(OTHERS.charAt(random.nextInt(OTHERS.length())));
        return switch (random.nextInt(3)) {
            case 0 -> good.substring(0, at) + other + good.substring(at + 1);
            case 1 -> good.substring(0, at) + good.substring(at + 1);
            default -> good.substring(0, at);
        };
    }
}
