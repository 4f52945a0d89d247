package io.github.ocop.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A register of 100,000 rows goes through a small heap: nothing of a row is kept but its id and what counts. */
class PlanMemoryTest {
    private static final int PRODUCTS = 50_000;
    private static final List<String> UNITS = List.of("pac-nam", "ba-be", "Huyện Ngân Sơn", "Thành phố Bắc Kạn");

    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {".csv", ".ndjson"})
    @Timeout(120)
    void a_hundred_thousand_rows_in_72_megabytes(String extension) throws IOException, InterruptedException {
        Path register = folder.resolve("register" + extension);
        write(register, extension.equals(".csv"));
        Path out = folder.resolve("out.json");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx72m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "plan",
                        "plans/bac-kan-2024.json",
                        register.toString())
                .redirectOutput(out.toFile())
                .redirectErrorStream(true)
                .start();
        assertThat(process.waitFor()).isZero();
        String answer = Files.readString(out);
        assertThat(answer).contains("\"used\":100000,").contains("\"figure\":{\"count\":50000,\"of\":null}");
    }

    private static void write(Path register, boolean isTable) throws IOException {
        try (BufferedWriter rows = Files.newBufferedWriter(register, StandardCharsets.UTF_8)) {
            if (isTable) {
                rows.write("type,id,name,unit,product,stars,issuedOn\n");
            }
            for (int i = 0; i < PRODUCTS; i++) {
                String unit = UNITS.get(i % UNITS.size());
                String day = "2024-0" + (1 + i % 9) + "-01";
                int stars = 3 + i % 2;
                rows.write(
                        isTable
                                ? "PRODUCT,SP-%d,Sản phẩm mẫu %d,%s,,,%nRECOGNITION,CN-%d,,,SP-%d,%d,%s%n"
                                        .formatted(i, i, unit, i, i, stars, day)
                                : "{\"type\":\"PRODUCT\",\"id\":\"SP-%d\",\"name\":\"Sản phẩm mẫu %d\",\"unit\":\"%s\"}%n"
                                                .formatted(i, i, unit)
                                        + "{\"type\":\"RECOGNITION\",\"id\":\"CN-%d\",\"product\":\"SP-%d\",\"stars\":%d,\"issuedOn\":\"%s\"}%n"
                                                .formatted(i, i, stars, day));
            }
        }
    }
}
