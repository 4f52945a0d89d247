package io.github.ocop.examples.cli.certificate;

import com.google.common.collect.ImmutableList;
import io.github.ocop.law.Period;
import io.github.ocop.rating.Fault;

/**
 * The days to know of in a period, over a whole register.
 *
 * @param period the period
 * @param records how many records there were
 * @param days the days in their order, those of one day by what they are and then as the certificates came
 * @param faulty the records that are wrong, as they came
 */
record DueList(Period period, int records, ImmutableList<DueDay> days, ImmutableList<Faulty> faulty) {
    /**
     * A record that is wrong.
     *
     * @param name what to call it
     * @param fault what is wrong
     */
    record Faulty(String id, String name, Fault fault) {}
}
