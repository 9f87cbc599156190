package org.masthead.operate;

/** Why a paper cannot be written out, or what was written not be read back, as a sentence with its remedy. */
final class ExportRefused extends RuntimeException {

    private final int status;

    private ExportRefused(String sentence, int status) {
        super(sentence);
        this.status = status;
    }

    /** Whoever typed the command can mend it. */
    static ExportRefused mistyped(String sentence) {
        return new ExportRefused(sentence, CommandLine.BAD_USAGE);
    }

    /** The machine does not let it be done. */
    static ExportRefused impossible(String sentence) {
        return new ExportRefused(sentence, CommandLine.COULD_NOT_START);
    }

    /** The exit status of the command. */
    int status() {
        return status;
    }
}
