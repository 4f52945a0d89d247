package io.github.ocop.rulebook;

import com.google.common.collect.ImmutableList;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Dossier;
import io.github.ocop.rating.FaultException;
import java.util.Optional;

/** Rates dossiers and writes down what they were rated by. */
final class Receipts {
    private final Rulebooks rulebooks;
    private final DataHashes hashes;

    Receipts(Rulebooks rulebooks, DataHashes hashes) {
        this.rulebooks = rulebooks;
        this.hashes = hashes;
    }

    Receipt of(Dossier dossier) {
        Replay replay = replay(dossier);
        return receipt(replay, replay.rulebook);
    }

    Verification verify(Receipt receipt, Dossier dossier) {
        // the rulebook that goes without saying is the receipt's: under other data another may govern the same dossier
        Receipt again = receipt(replay(dossier), receipt.rulebook());
        ImmutableList.Builder<Difference> differences = ImmutableList.builder();
        receipt.parts().forEach((part, expected) -> {
            CanonicalJson given = again.parts().getOrDefault(part, CanonicalJson.nothing());
            if (!expected.equals(given)) {
                differences.add(new Difference(part, expected, given));
            }
        });
        return Verification.of(differences.build());
    }

    private record Replay(Dossier ordered, Optional<String> rulebook, Answer answer) {}

    private Replay replay(Dossier dossier) {
        Dossier ordered = DossierForm.ordered(dossier);
        try {
            RulebookChoice choice = new RulebookChoice(rulebooks, ordered);
            return new Replay(
                    ordered,
                    Optional.of(choice.rulebook().id()),
                    choice.rating().answer());
        } catch (FaultException e) {
            return new Replay(ordered, Optional.empty(), e.fault());
        }
    }

    private Receipt receipt(Replay replay, Optional<String> unsaid) {
        // settings and council are those of all rulebooks alike, so where none governs the newest has them too
        Rulebook rulebook = replay.rulebook.map(rulebooks::get).orElseGet(rulebooks::newest);
        return Receipt.builder()
                .version(LibraryVersion.current())
                .data(hashes.of(replay.rulebook))
                .rulebook(replay.rulebook)
                .input(DossierForm.of(replay.ordered, unsaid).sha256())
                .settings(rulebook.settings())
                .council(rulebook.council()
                        .map(council -> CouncilForm.of(council).sha256()))
                .result(ResultForm.of(replay.answer))
                .build();
    }
}
