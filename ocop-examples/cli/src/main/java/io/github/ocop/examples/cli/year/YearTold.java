package io.github.ocop.examples.cli.year;

import io.github.ocop.cycle.Firing;
import io.github.ocop.year.ProductCounts;
import io.github.ocop.year.YearOnDay;
import java.util.List;
import java.util.Optional;

/**
 * A province's year as it is told.
 *
 * @param id the id of its record
 * @param year the year on the day
 * @param firings what came of its events
 * @param products how many products are at which stage, where they are known
 */
record YearTold(String id, YearOnDay year, List<Firing> firings, Optional<ProductCounts> products) {}
