/** A user of the library on the module path. */
module io.github.ocop.examples.quickstart {
    requires io.github.ocop;
    requires static org.jspecify;
}
