package org.masthead.telegraph;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Says where telegrams may go: to https, and to no machine of our own network, so that nobody at the desk can make the
 * paper ask what only the paper can reach. {@code masthead.telegraph.inside: true} lets both go, for a trial.
 */
@Component
class Addressee {

    private static final int LONGEST = 500;

    private final boolean inside;

    Addressee(@Value("${masthead.telegraph.inside:false}") boolean inside) {
        this.inside = inside;
    }

    /** What is wrong with an address; nothing where a telegram may go there now. */
    Optional<String> fault(String address) {
        if (address.length() > LONGEST) return Optional.of("This address is too long.");
        try {
            var uri = new URI(address);
            var host = uri.getHost();
            if (host == null || uri.getUserInfo() != null)
                return Optional.of("Give an address like https://example.org/hook.");
            if (inside) return Optional.empty();
            if (!"https".equals(uri.getScheme())) return Optional.of("Telegrams go to https addresses only.");
            return Arrays.stream(InetAddress.getAllByName(host)).anyMatch(Addressee::ours)
                    ? Optional.of("“" + host + "” is a machine of our own network.")
                    : Optional.empty();
        } catch (URISyntaxException noAddress) {
            return Optional.of("Give an address like https://example.org/hook.");
        } catch (UnknownHostException unknown) {
            return Optional.of("Nobody knows that machine’s name now.");
        }
    }

    private static boolean ours(InetAddress address) {
        var bytes = address.getAddress();
        var uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        var carrier = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || carrier;
    }
}
