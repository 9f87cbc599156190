package org.masthead.gate;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Where requests come from, as fingerprints that mean nothing a day later: an address is mixed with a salt that is made by
 * chance each day and destroyed after it. The address itself is never kept.
 */
@Component
public class Networks {

    private static final int WIDE_IPV4 = 3;
    private static final int NARROW_IPV6 = 8;
    private static final int WIDE_IPV6 = 6;
    private static final int KEPT = 16;

    private final DaySaltRepository salts;
    private final Clock clock;
    private volatile Salt salt = new Salt(LocalDate.MIN, new byte[0]);

    Networks(DaySaltRepository salts, Clock clock) {
        this.salts = salts;
        this.clock = clock;
    }

    /** The fingerprints of where this came from; the same for a day (UTC), on every node. */
    public Network of(HttpServletRequest request) {
        var address = address(request).getAddress();
        var ipv4 = address.length == 4;
        var exact = ipv4 ? address : Arrays.copyOf(address, NARROW_IPV6);
        return new Network(print(exact), print(Arrays.copyOf(address, ipv4 ? WIDE_IPV4 : WIDE_IPV6)));
    }

    /** A proxy on this machine says whom it speaks for; nobody else is believed. */
    private static InetAddress address(HttpServletRequest request) {
        var peer = parsed(request.getRemoteAddr()).orElseGet(InetAddress::getLoopbackAddress);
        var forwarded = request.getHeader("X-Forwarded-For");
        if (!peer.isLoopbackAddress() || forwarded == null) return peer;
        return parsed(forwarded.substring(forwarded.lastIndexOf(',') + 1).strip())
                .orElse(peer);
    }

    private static Optional<InetAddress> parsed(String text) {
        try {
            return text.matches("[0-9.]{7,15}|\\[?[0-9a-fA-F:.]{2,45}]?")
                    ? Optional.of(InetAddress.getByName(text))
                    : Optional.empty();
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    private String print(byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(today(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(bytes), 0, KEPT);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private byte[] today() {
        var day = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
        var known = salt;
        if (known.day.equals(day)) return known.bytes;
        var made = new Salt(day, salts.of(day, Secret.fingerprint(Secret.make())));
        salt = made;
        return made.bytes;
    }

    /**
     * Where something came from, today.
     *
     * @param exact of the address, or the 64 bits of an IPv6 address that name a household
     * @param wide of the addresses around it: 256 in IPv4, a /48 in IPv6
     */
    public record Network(String exact, String wide) {}

    private record Salt(LocalDate day, byte[] bytes) {}
}
