package org.masthead.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The players of other sites that a reader may load into a page; nobody else may be framed. */
public final class Players {

    static final List<Player> ALL = table();

    private static final Pattern HOST = Pattern.compile("https://([^/]+)/.*");

    private Players() {}

    /**
     * One way to a player.
     *
     * @param site as readers know it
     * @param what it plays: a video, a map
     * @param shape of the frame it needs
     * @param told whom it hears of: nobody, or the paper that the reader comes from
     * @param form the addresses it is known by, a regular expression that Java and JavaScript read alike
     * @param frame the address to frame, with {@code $1} for the first group of the form
     */
    record Player(String site, String what, String shape, String told, String form, String frame) {}

    /** The player for an address; nothing for an address that is only a link. */
    public static Optional<Known> at(String address) {
        return ALL.stream()
                .filter(player -> address.matches(player.form()))
                .findFirst()
                .map(player -> new Known(
                        player.site(), player.what(), address.replaceFirst("^" + player.form() + "$", player.frame())));
    }

    /** The sites that play this: a video, a map. */
    public static String sites(String what) {
        return ALL.stream()
                .filter(player -> player.what().equals(what))
                .map(Player::site)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** The hosts that may be framed, as a content security policy lists them. */
    static String hosts() {
        return ALL.stream()
                .map(player -> HOST.matcher(player.frame()).replaceFirst("$1"))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** The table as a script reads it. */
    static String module() {
        return "export default " + Json.write(ALL) + ";\n";
    }

    /**
     * A player, as the rooms know it.
     *
     * @param site as readers know it
     * @param what it plays: a video, a map
     * @param frame the address to frame
     */
    public record Known(String site, String what, String frame) {}

    private static List<Player> table() {
        try (var in = Objects.requireNonNull(Players.class.getResourceAsStream("players.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" +"))
                    .map(columns -> new Player(columns[0], columns[1], columns[2], columns[3], columns[4], columns[5]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
