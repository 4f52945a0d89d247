/**
 * The rules of Vietnam's One Commune One Product programme (OCOP, Mỗi xã một sản phẩm) as a library.
 *
 * <p>Packages are rooms of the house and import downwards only: {@code law}, {@code calendar}, {@code product}, {@code subject}, {@code
 * criteria}, {@code rating}, {@code certificate}, {@code deadline}, {@code plan}, {@code cycle}, {@code year}, {@code council}, {@code document}, {@code trace}, {@code rulebook}, {@code comparison}, {@code json}.
 */
module io.github.ocop {
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires transitive com.google.common;
    requires static java.compiler;
    requires static com.google.errorprone.annotations;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports io.github.ocop.calendar;
    exports io.github.ocop.certificate;
    exports io.github.ocop.comparison;
    exports io.github.ocop.council;
    exports io.github.ocop.criteria;
    exports io.github.ocop.cycle;
    exports io.github.ocop.deadline;
    exports io.github.ocop.document;
    exports io.github.ocop.json;
    exports io.github.ocop.law;
    exports io.github.ocop.plan;
    exports io.github.ocop.product;
    exports io.github.ocop.rating;
    exports io.github.ocop.rulebook;
    exports io.github.ocop.subject;
    exports io.github.ocop.trace;
    exports io.github.ocop.year;

    // found by every mapper that looks for modules
    provides com.fasterxml.jackson.databind.Module with
            io.github.ocop.json.OcopModule;
}
