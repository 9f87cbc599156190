package org.masthead.reprint;

/**
 * Who asks, and would be the licensee.
 *
 * @param organisation may be empty
 * @param email where letters go; shown to nobody but the rights desk and themselves
 * @param note what they add; may be empty
 */
record Asker(String name, String organisation, String email, String note) {

    /** In whose name a licence is. */
    String licensee() {
        return organisation.isEmpty() ? name : organisation;
    }
}
