package io.github.ocop.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** What is held against the cases: a process, or in tests something in this one. */
public interface Program {
    /**
     * Runs once.
     *
     * @param command its arguments; <code>{name}</code> stands for the path of a file
     * @param files what is in those files, by name
     * @param lines what it reads, a line each
     * @return what came of it
     * @throws IOException if it cannot be run at all
     */
    Output run(List<String> command, Map<String, JsonNode> files, List<String> lines) throws IOException;

    /**
     * What came of it.
     *
     * @param lines what it wrote, a line each
     * @param exit its exit status, -1 where it was ended because it took too long
     * @param messages the beginning of what it wrote to standard error
     */
    record Output(List<String> lines, int exit, String messages) {
        /** The exit status of what took too long. */
        public static final int TOO_LONG = -1;
    }
}
