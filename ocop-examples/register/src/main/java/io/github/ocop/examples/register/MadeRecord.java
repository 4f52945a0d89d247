package io.github.ocop.examples.register;

/**
 * A record made up.
 *
 * @param province the code of a province on the day of filing
 * @param dossier a dossier as the wire has it, or what is left of it
 */
record MadeRecord(String province, String dossier) {
    String inEnvelope() {
        return "{\"province\":\"" + province + "\",\"dossier\":" + dossier + "}";
    }
}
