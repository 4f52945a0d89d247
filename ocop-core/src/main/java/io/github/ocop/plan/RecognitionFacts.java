package io.github.ocop.plan;

import com.google.common.collect.ImmutableList;

/** The recognitions that one record tells of. */
record RecognitionFacts(String product, ImmutableList<Recognition> recognitions) {}
