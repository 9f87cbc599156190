package org.masthead.newsroom;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the ledger's chain again and says where it does not hold. It counts for itself and asks the database for nothing
 * but the lines: whoever can change those can change the database's own functions too.
 */
@Component
class LedgerChain {

    private static final int SOME = 5_000;
    private static final int SHORTEST_SEAL = 16;

    private final LedgerChainRepository repository;

    LedgerChain(LedgerChainRepository repository) {
        this.repository = repository;
    }

    Ledger.Checked verify(LongConsumer progress) {
        var position = 0L;
        var before = new byte[0];
        for (var links = repository.after(0, SOME); !links.isEmpty(); links = repository.after(position, SOME)) {
            for (var link : links) {
                var fault = fault(link, position, before);
                if (fault != null) return new Ledger.Checked(position, seal(position, before), fault);
                position = link.position();
                before = link.hash();
            }
            progress.accept(position);
        }
        var loose = repository
                .unchained()
                .map(id -> "Line " + id + " was slipped in: it is in the ledger, but not in its chain.")
                .orElse(null);
        return new Ledger.Checked(position, seal(position, before), loose);
    }

    boolean holds(String seal) {
        var parts = seal.strip().split("-", 2);
        if (parts.length != 2 || !parts[0].matches("[0-9]{1,18}") || parts[1].length() < SHORTEST_SEAL) return false;
        return repository
                .hash(Long.parseLong(parts[0]))
                .filter(hash -> HexFormat.of().formatHex(hash).startsWith(parts[1]))
                .isPresent();
    }

    private static String seal(long position, byte[] hash) {
        return position == 0 ? "" : position + "-" + HexFormat.of().formatHex(hash);
    }

    private static @Nullable String fault(LedgerChainRepository.Link link, long position, byte[] before) {
        if (link.position() != position + 1) {
            return "A line was taken out: after link " + position + " of the chain comes link " + link.position() + ".";
        }
        if (!link.here()) return "Line " + link.entry() + " was taken out: link " + link.position() + " has no line.";
        return MessageDigest.isEqual(hash(before, link), link.hash())
                ? null
                : "Line " + link.entry() + ", or the link that ties it, was changed after it was written.";
    }

    private static byte[] hash(byte[] before, LedgerChainRepository.Link link) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            return digest.digest(words(link).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** As the migration that made the chain writes a line, letter for letter. */
    private static String words(LedgerChainRepository.Link link) {
        return Stream.of(
                        part(Long.toString(link.entry())),
                        part(String.valueOf(link.micros())),
                        part(link.who()),
                        part(link.did()),
                        part(link.subject()),
                        part(link.details()),
                        part(link.was()),
                        part(link.became()))
                .collect(Collectors.joining());
    }

    private static String part(@Nullable String words) {
        return words == null ? "-;" : words.codePointCount(0, words.length()) + ":" + words + ";";
    }
}
