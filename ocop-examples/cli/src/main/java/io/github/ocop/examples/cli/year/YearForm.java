package io.github.ocop.examples.cli.year;

import io.github.ocop.rating.Fault;

/** How provinces' years are told: something above them, each of them, something below. */
interface YearForm {
    /** Returns what stands above. */
    default String heading() {
        return "";
    }

    /** Returns a year, its line ends included. */
    String write(YearTold told);

    /** Returns what is wrong with a record, its line ends included. */
    String write(String id, Fault fault);

    /** Returns what stands below. */
    default String footing() {
        return "";
    }
}
