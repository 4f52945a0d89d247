package io.github.ocop.examples.testing;

import io.github.ocop.json.DossierReader;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.Rating;
import io.github.ocop.rulebook.Rulebooks;

/** Somebody's front desk, which tells the library's answers in a few words of its own. */
public final class Desk {
    private Desk() {}

    /** Tells what comes of a record: its stars, what bars it, or what is wrong with it and where. */
    public static String tell(String record) {
        Answer answer = DossierReader.read(record).answer(Rulebooks.standard());
        if (answer instanceof Rating rating) {
            return "stars: " + rating.stars();
        }
        if (answer instanceof Barred barred) {
            return "no stars: " + barred.bar();
        }
        Fault fault = (Fault) answer;
        return "sent back: " + fault.code() + " at " + (fault.at().isEmpty() ? "the record" : fault.at());
    }
}
