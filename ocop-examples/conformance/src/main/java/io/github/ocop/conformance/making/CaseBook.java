package io.github.ocop.conformance.making;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of cases as it is written: a case a line, so that a change shows as a line. */
final class CaseBook {
    private final String name;
    private final ObjectNode title;
    private final ObjectNode source;
    private final List<RunBook> runs = new ArrayList<>();

    CaseBook(String name, ObjectNode title, ObjectNode source) {
        this.name = name;
        this.title = title;
        this.source = source;
    }

    String name() {
        return name;
    }

    /** Begins a run in which nothing may be answered but what is expected, and words. */
    RunBook run(String... command) {
        RunBook run = new RunBook(List.of(command), "ALL");
        runs.add(run);
        return run;
    }

    /** Begins a run in which only what a case names is compared. */
    RunBook named(String... command) {
        RunBook run = new RunBook(List.of(command), "NAMED");
        runs.add(run);
        return run;
    }

    /** Returns the file. */
    String written() {
        StringBuilder json = new StringBuilder("{\n");
        json.append("  \"file\": \"").append(name).append("\",\n");
        json.append("  \"level\": \"").append(name, 0, name.indexOf('/')).append("\",\n");
        json.append("  \"title\": ").append(title).append(",\n");
        json.append("  \"source\": ").append(source).append(",\n");
        json.append("  \"runs\": [\n");
        json.append(String.join(",\n", runs.stream().map(RunBook::written).toList()));
        return json.append("\n  ]\n}\n").toString();
    }

    /** The cases that one process answers. */
    static final class RunBook {
        private final List<String> command;
        private final String compare;
        private final Map<String, JsonNode> files = new LinkedHashMap<>();
        private final List<ObjectNode> cases = new ArrayList<>();

        private RunBook(List<String> command, String compare) {
            this.command = command;
            this.compare = compare;
        }

        RunBook file(String name, JsonNode content) {
            files.put(name, content);
            return this;
        }

        /** Adds a case whose input has an id, which is the case's. */
        void add(List<String> rules, ObjectNode says, ObjectNode input, ObjectNode expect) {
            add(input.get("id").textValue(), rules, says, "input", input, expect);
        }

        /** Adds a case of a line that may be anything. */
        void line(String id, List<String> rules, ObjectNode says, String line, ObjectNode expect) {
            add(id, rules, says, "line", Made.object().textNode(line), expect);
        }

        /** Adds a case of several records that are answered together. */
        void lines(String id, List<String> rules, ObjectNode says, List<ObjectNode> lines, ObjectNode expect) {
            add(id, rules, says, "lines", Made.nodes(lines), expect);
        }

        /** Says which id the answer to the last case has. */
        void answeredAs(String id) {
            ObjectNode last = cases.get(cases.size() - 1);
            JsonNode expect = last.remove("expect");
            last.put("answerId", id);
            last.set("expect", expect);
        }

        private void add(
                String id, List<String> rules, ObjectNode says, String how, JsonNode input, ObjectNode expect) {
            ObjectNode made = Made.object().put("id", id);
            made.set("rules", Made.array(rules));
            made.set("says", says);
            made.set(how, input);
            made.set("expect", expect);
            cases.add(made);
        }

        private String written() {
            StringBuilder json = new StringBuilder("    {\"command\": ").append(Made.array(command));
            json.append(", \"compare\": \"").append(compare).append("\",");
            files.forEach((file, content) -> json.append("\n     \"files\": {\"")
                    .append(file)
                    .append("\": ")
                    .append(content)
                    .append("},"));
            json.append("\n     \"cases\": [\n      ");
            json.append(String.join(
                    ",\n      ", cases.stream().map(ObjectNode::toString).toList()));
            return json.append("]}").toString();
        }
    }
}
