package io.github.ocop.conformance;

/** What came of a case. */
public enum Verdict {
    PASSED,
    FAILED,
    /** There is no answer: the program broke off, took too long, or does not know the command. */
    NOT_ANSWERED
}
