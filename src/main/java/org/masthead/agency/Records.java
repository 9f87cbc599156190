package org.masthead.agency;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.masthead.moving.XmlPieces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes through the records of a file, and says of each that cannot be read why. */
final class Records {

    private static final Logger log = LoggerFactory.getLogger(Records.class);

    private final XmlPieces pieces;
    private final String nothing;

    /** @param nothing what is said of a file without any record */
    Records(InputStream in, Set<String> wanted, String nothing) throws IOException {
        this.pieces = new XmlPieces(in, wanted);
        this.nothing = nothing;
    }

    /**
     * A record.
     *
     * @param around what stood before it in the file, by the names of the elements
     */
    record Found(XmlPart part, Map<String, String> around) {}

    /** Reads a record; what comes back tells what was found. */
    interface Reading {
        Consumer<Findings> read(long number, Found found);
    }

    void read(Reading reading, Findings findings) throws IOException {
        var number = 0L;
        var whole = true;
        for (var piece = pieces.next(); piece != null; piece = pieces.next()) {
            number++;
            whole = !piece.trouble().equals(XmlPieces.CUT_OFF);
            if (piece.trouble().isEmpty()) read(number, piece, reading, findings);
            else findings.refused(number, piece.trouble());
        }
        if (number == 0) findings.refused(0, nothing);
        else if (whole && !pieces.ended()) findings.refused(number + 1, "The file breaks off before it.");
    }

    private void read(long number, XmlPieces.Piece piece, Reading reading, Findings findings) {
        Consumer<Findings> found;
        try {
            found = reading.read(number, new Found(XmlPart.of(piece.xml()), pieces.between()));
        } catch (RuntimeException e) {
            log.warn("Record {} could not be understood", number, e);
            findings.refused(number, "It could not be understood; the log says more.");
            return;
        }
        found.accept(findings);
    }
}
