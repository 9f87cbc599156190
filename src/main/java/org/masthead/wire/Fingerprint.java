package org.masthead.wire;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.masthead.wire.Dispatch.Photo;

/** What a record is known again by: 32 letters that depend on every byte of it and on the picture beside it. */
final class Fingerprint {

    private Fingerprint() {}

    /** @param understanding changes when records are understood differently, so that all of them come in anew */
    static String of(String understanding, byte[] record, @Nullable Photo photo) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(understanding.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            digest.update(record);
            if (photo != null) digest.update((photo.href() + " " + photo.bytes()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
