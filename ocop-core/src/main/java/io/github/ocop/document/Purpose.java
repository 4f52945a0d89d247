package io.github.ocop.document;

import com.google.common.collect.ImmutableList;
import io.github.ocop.criteria.Criterion;
import io.github.ocop.rating.Choice;

/**
 * A criterion that a document is for. Immutable.
 *
 * @param criterion the criterion
 * @param answers the answers that rest on it, in the printed order; none where the criterion asks for it and no points hang
 *     on it
 */
public record Purpose(Criterion criterion, ImmutableList<Choice> answers) {}
