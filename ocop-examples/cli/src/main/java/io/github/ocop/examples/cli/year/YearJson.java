package io.github.ocop.examples.cli.year;

import io.github.ocop.json.YearWriter;
import io.github.ocop.rating.Fault;
import io.github.ocop.rulebook.Words;

/** Years as they go on the wire. */
final class YearJson implements YearForm {
    private final YearWriter json;

    YearJson(Words words) {
        this.json = YearWriter.of(words);
    }

    @Override
    public String write(YearTold told) {
        return json.write(told.id(), told.year(), told.firings(), told.products()) + "\n";
    }

    @Override
    public String write(String id, Fault fault) {
        return json.write(id, fault) + "\n";
    }
}
