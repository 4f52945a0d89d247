package io.github.ocop.examples.cli.rating;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.ocop.examples.cli.record.Entry;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rulebook.Words;
import java.util.Map;
import java.util.Optional;

/** What a page says of a dossier before anything else: the product, its producer, what was filed and when. */
final class DossierHead {
    private final Words words;

    DossierHead(Words words) {
        this.words = words;
    }

    Map<String, Object> of(Entry entry) {
        Optional<Dossier> dossier = entry.dossier();
        String name = dossier.flatMap(one -> one.product().name()).orElse(entry.id());
        return Map.of(
                "id", entry.id(),
                "name", name,
                "facts", dossier.map(this::facts).orElse(ImmutableList.of()));
    }

    private ImmutableList<Map<String, String>> facts(Dossier dossier) {
        ImmutableMap.Builder<String, String> facts = ImmutableMap.builder();
        String kind = words.subject(dossier.subject().kind());
        facts.put(
                "producer",
                dossier.subject().name().map(name -> name + " (" + kind + ")").orElse(kind));
        facts.put(
                "filing-kind",
                words.filing(dossier.filing().kind()) + ", "
                        + words.day(dossier.filing().filedOn()));
        dossier.assessedOn().ifPresent(day -> facts.put("assessed", words.day(day)));
        return facts.buildOrThrow().entrySet().stream()
                .map(fact -> Map.of("name", words.phrase(fact.getKey()), "says", fact.getValue()))
                .collect(ImmutableList.toImmutableList());
    }
}
