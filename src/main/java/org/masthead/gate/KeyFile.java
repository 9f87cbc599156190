package org.masthead.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key that what makes sign-in codes is encrypted with. It lies in a file beside the database and never in it, so that
 * whoever gets hold of the database alone can make no code.
 */
@Component
public class KeyFile {

    private static final int BYTES = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Path file;
    private final SecureRandom chance = new SecureRandom();

    KeyFile(@Value("${masthead.gate.key-file:${masthead.data}/keys/sign-in.key}") Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    boolean isThere() {
        return Files.exists(file);
    }

    /**
     * Encrypts something that only this account's page may show again.
     *
     * @param owner whose it is; it can be opened for nobody else
     */
    byte[] seal(byte[] plain, String owner) {
        var nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, made(), nonce, plain, owner);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /** Nothing where it was sealed with another key, for somebody else, or is not whole. */
    Optional<byte[]> open(byte[] sealed, String owner) {
        var key = read();
        if (key.isEmpty() || sealed.length <= NONCE) return Optional.empty();
        try {
            return Optional.of(crypt(
                    Cipher.DECRYPT_MODE,
                    key.get(),
                    Arrays.copyOf(sealed, NONCE),
                    Arrays.copyOfRange(sealed, NONCE, sealed.length),
                    owner));
        } catch (IllegalArgumentException otherKey) {
            return Optional.empty();
        }
    }

    /** A fingerprint that nobody can make, or try words against, without the key. */
    byte[] print(String words) {
        return mac(made(), "print " + words);
    }

    /** A secret for one purpose, made from the key and from nothing else: it is the same each time, and kept nowhere. */
    public byte[] secretFor(String purpose) {
        return mac(made(), "secret " + purpose);
    }

    private static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] bytes, String owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(mac(key, "seal"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException notOurs) {
            throw new IllegalArgumentException("What was sealed cannot be opened", notOurs);
        }
    }

    private static byte[] mac(byte[] key, String words) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(words.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private byte[] made() {
        return read().orElseGet(() -> {
            make();
            return read().orElseThrow(() -> new IllegalStateException("The key in " + file + " is not a key"));
        });
    }

    private Optional<byte[]> read() {
        try {
            var key = Base64.getDecoder().decode(Files.readString(file).strip());
            return key.length == BYTES ? Optional.of(key) : Optional.empty();
        } catch (NoSuchFileException | IllegalArgumentException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of two who come at once, the first one's key is the key; a file that holds something else is left alone. */
    private void make() {
        var ours = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var folder = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        try {
            var parent = file.toAbsolutePath().getParent();
            if (parent != null && Files.notExists(parent)) Files.createDirectories(parent, folder);
            var fresh = Files.createTempFile(parent, "sign-in", ".new", ours);
            var key = new byte[BYTES];
            chance.nextBytes(key);
            Files.writeString(fresh, Base64.getEncoder().encodeToString(key) + "\n");
            try {
                Files.createLink(file, fresh);
            } catch (FileAlreadyExistsException another) {
                return;
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
