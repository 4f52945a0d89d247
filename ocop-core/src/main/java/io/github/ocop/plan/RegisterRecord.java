package io.github.ocop.plan;

/** One record of a register, as it was read; nothing of it is held against a plan or against other records yet. */
public sealed interface RegisterRecord
        permits RegisteredSubject, RegisteredProduct, RegisteredRecognition, RegisteredTally {
    /** {@return its id, which no other record of its kind has} */
    String id();

    /** {@return its kind} */
    RecordKind kind();
}
