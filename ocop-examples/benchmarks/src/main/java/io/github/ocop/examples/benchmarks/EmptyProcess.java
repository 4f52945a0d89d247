package io.github.ocop.examples.benchmarks;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** The limit of a cold start: a process that loads Jackson, parses the line and ends. */
public final class EmptyProcess {
    private EmptyProcess() {}

    /** Says how many fields the line has. */
    public static void main(String[] args) throws IOException {
        System.out.println(new JsonMapper().readTree(System.in).size());
    }
}
