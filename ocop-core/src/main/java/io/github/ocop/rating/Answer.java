package io.github.ocop.rating;

/**
 * What comes of a dossier: points and stars, or what they can still become where the sheet has gaps and that was asked for,
 * or the grounds why there are none, or what is wrong with the record.
 */
public sealed interface Answer permits Rating, PartialRating, Barred, Fault {}
