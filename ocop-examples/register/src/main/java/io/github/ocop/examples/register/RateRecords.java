package io.github.ocop.examples.register;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import io.github.ocop.law.Language;
import io.github.ocop.rulebook.Rulebooks;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/**
 * Rates the records of a part of a register, wherever in a cluster it is.
 *
 * <p>Only the settings travel. Rulebooks are immutable values that the library reads from its own data on each machine; nothing is
 * kept here from one part to the next.
 */
final class RateRecords implements FlatMapFunction<Iterator<Tuple2<RegisterRecord, Long>>, Row> {
    private static final long serialVersionUID = 1;

    private final Language language;
    private final ImmutableList<String> readings;

    /**
     * Rates by these settings.
     *
     * @param readings ids of readings to take instead of the adopted ones
     */
    RateRecords(Language language, List<String> readings) {
        this.language = language;
        this.readings = ImmutableList.copyOf(readings);
    }

    @Override
    public Iterator<Row> call(Iterator<Tuple2<RegisterRecord, Long>> records) {
        RatingRows rows = new RatingRows(Rulebooks.standard().withReadings(readings), language);
        return Iterators.transform(
                Iterators.filter(records, record -> !record._1().isBlank()),
                // lines are counted from 1
                record -> rows.row(record._2() + 1, record._1()));
    }
}
