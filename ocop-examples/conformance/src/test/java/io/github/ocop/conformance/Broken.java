package io.github.ocop.conformance;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A program that breaks off, hangs or writes nonsense, as its first argument says; else it copies its input. */
public final class Broken {
    private Broken() {}

    /** Answers each line with itself. */
    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        List<String> lines = in.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean here = line.contains("\"second\"");
            if (here && args[0].equals("crash")) {
                throw new IllegalStateException("it breaks off here");
            }
            if (here && args[0].equals("hang")) {
                Thread.sleep(600_000);
            }
            if (here && args[0].equals("skip")) {
                continue;
            }
            out.println(here && args[0].equals("garbage") ? "<html>" : line);
        }
        if (args[0].equals("more")) {
            out.println("{}");
        }
        System.exit(
                switch (args[0]) {
                    case "status" -> 3;
                    case "faulty" -> 1;
                    default -> 0;
                });
    }
}
