package io.github.ocop.conformance;

/** What came of a case. */
public enum Verdict {
    /** The answer is the one that was expected. */
    PASSED,
    /** There is an answer, but another one. */
    FAILED,
    /** There is no answer: the program broke off, took too long, or does not know the command. */
    NOT_ANSWERED
}
