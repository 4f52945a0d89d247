package io.github.ocop.document;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.Ground;
import io.github.ocop.law.Citation;

/**
 * A document on the list of one product. Immutable.
 *
 * @param document the document
 * @param clause the clause that asks for it in this kind of filing
 * @param purposes the criteria of the set that it is for, in the set's order
 * @param grounds the grounds of the set that may be found to hold where it is missing: a risk, not a finding
 */
public record Attachment(
        Document document, Citation clause, ImmutableList<Purpose> purposes, ImmutableList<Ground> grounds) {}
