/**
 * Cases that any program that reads and writes the wire form of OCOP rules can be held against, and what runs them.
 *
 * <p>{@link io.github.ocop.conformance.Main} is the command; {@link io.github.ocop.conformance.Runner} does the same in a test.
 */
module io.github.ocop.conformance {
    requires transitive com.fasterxml.jackson.databind;
    requires info.picocli;
    requires static transitive org.jspecify;

    exports io.github.ocop.conformance;

    opens io.github.ocop.conformance to
            info.picocli;
}
