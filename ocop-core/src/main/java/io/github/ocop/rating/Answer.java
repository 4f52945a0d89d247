package io.github.ocop.rating;

/** What comes of a dossier: points and stars, or the grounds why there are none, or what is wrong with the record. */
public sealed interface Answer permits Rating, Barred, Fault {}
