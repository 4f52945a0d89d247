package io.github.ocop.examples.register;

import io.github.ocop.json.AnswerWriter;
import io.github.ocop.json.DossierReader;
import io.github.ocop.json.Reading;
import io.github.ocop.law.Language;
import io.github.ocop.product.Province;
import io.github.ocop.product.Provinces;
import io.github.ocop.rating.Answer;
import io.github.ocop.rating.Authority;
import io.github.ocop.rating.Barred;
import io.github.ocop.rating.Fault;
import io.github.ocop.rating.Rating;
import io.github.ocop.rulebook.Rulebooks;
import io.github.ocop.rulebook.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** A row for each record: what a table is counted by, and the answer itself as the command line gives it. */
final class RatingRows {
    private final Rulebooks rulebooks;
    private final Provinces provinces;
    private final AnswerWriter answers;
    private final Words words;

    RatingRows(Rulebooks rulebooks, Language language) {
        this.rulebooks = rulebooks;
        this.provinces = rulebooks.provinces();
        this.answers = AnswerWriter.of(language);
        this.words = Words.of(language);
    }

    Row row(long line, RegisterRecord record) {
        Reading reading = DossierReader.read(record.dossier());
        String id = reading.id().orElse("line:" + line);
        Answer answer = reading.answer(rulebooks);
        RatingRow row = new RatingRow();
        row.put(RatingColumn.line, line);
        row.put(RatingColumn.id, id);
        row.put(RatingColumn.province, record.province());
        row.put(RatingColumn.provinceName, name(record, reading).map(Province::name));
        row.put(RatingColumn.answer, answers.write(id, answer));
        if (answer instanceof Rating rating) {
            rating(row, rating);
        } else if (answer instanceof Barred barred) {
            outcome(row, barred.rulebook(), barred.criteriaSet(), barred.bar().name());
        } else if (answer instanceof Fault fault) {
            row.put(RatingColumn.outcome, RatingRow.ERROR);
            row.put(RatingColumn.code, fault.code().name());
            row.put(RatingColumn.at, fault.at());
            row.put(RatingColumn.message, words.message(fault));
        }
        return row.build();
    }

    private static void rating(RatingRow row, Rating rating) {
        outcome(row, rating.rulebook(), rating.criteriaSet(), "RATED");
        row.put(RatingColumn.total, new BigDecimal(rating.total().cut(Words.DECIMALS)));
        row.put(RatingColumn.band, rating.band());
        row.put(RatingColumn.stars, rating.stars());
        row.put(RatingColumn.decidedBy, rating.decidedBy().map(Authority::name));
    }

    private static void outcome(RatingRow row, String rulebook, int set, String outcome) {
        row.put(RatingColumn.rulebook, rulebook);
        row.put(RatingColumn.criteriaSet, set);
        row.put(RatingColumn.outcome, outcome);
    }

    /** A code names a province only with a day, since some changed hands: the day of filing. */
    private Optional<Province> name(RegisterRecord record, Reading reading) {
        Optional<LocalDate> day = reading.dossier()
                .map(dossier -> dossier.filing().filedOn())
                .filter(filed -> !filed.isBefore(provinces.first()));
        return day.flatMap(filed -> record.province().flatMap(code -> provinces.find(code, filed)));
    }
}
