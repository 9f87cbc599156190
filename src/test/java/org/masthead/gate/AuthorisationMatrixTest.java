package org.masthead.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.house.Reader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the paper, whom it admits, and that it does admit these and no others. */
@PaperTest
class AuthorisationMatrixTest {

    /**
     * Method, address, who: {@code all} is everybody, {@code accounts} whoever is signed in; else roles, to which the
     * publisher always belongs. {@code elsewhere} after them: other sites may post here; {@code fresh}: those of the paper must
     * have shown just now who they are.
     */
    private static final String TABLE = read("admits.txt");

    /** What a request puts where an address leaves a gap. */
    private static final Map<String, String> GAPS = Map.of(
            "year",
            "2026",
            "month",
            "11",
            "day",
            "24",
            "ending",
            "xml",
            "width",
            "640",
            "type",
            "jpg",
            "key",
            "abc",
            "secret",
            "s".repeat(32),
            "state",
            "asked");

    private static final Pattern GAP = Pattern.compile("\\{\\*?([a-z]+)(?::(?:[^{}]|\\{[^}]*})*)?}");

    private static final AtomicInteger NETWORK = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private final Map<Role, SignedIn.Person> people = new EnumMap<>(Role.class);

    @BeforeEach
    void takeOn() {
        for (var role : Role.values()) people.put(role, new SignedIn(jdbc, clock).as(role));
    }

    @Test
    void everyAddressIsInTheTableAndNoOther() {
        var written = new TreeSet<String>();
        rows().forEach(row -> written.add(row.method() + " " + row.address()));
        var offered = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> offered.addAll(offered(mapping)));
        offered.removeIf(one -> one.endsWith(" /error"));
        assertThat(written).containsExactlyInAnyOrderElementsOf(offered);
    }

    @Test
    void everyAddressAdmitsThoseItShouldAndNobodyElse() {
        var wrong = new ArrayList<String>();
        for (var row : rows()) {
            check(row, null).ifPresent(wrong::add);
            for (var role : Role.values()) check(row, role).ifPresent(wrong::add);
        }
        assertThat(wrong).isEmpty();
    }

    private Optional<String> check(Row row, @Nullable Role role) {
        var answer = ask(row, role, "same-origin");
        var who = role == null ? "nobody" : role.key();
        if (answer.status() >= 500) return Optional.of(who + " broke " + row + ": " + answer.status());
        var admitted = !refused(row, answer);
        return admitted == row.admits(role)
                ? Optional.empty()
                : Optional.of(who + (admitted ? " got in at " : " was kept out of ") + row + ": " + answer.status());
    }

    /** Who is not signed in is led to the door; {@code /sign-in} itself leads those on who are. */
    private static boolean refused(Row row, Reader.Answer answer) {
        var led = answer.status() == 303 && answer.location().startsWith("/sign-in?to=");
        return led || answer.status() == 401 || answer.status() == 403;
    }

    @Test
    void whatChangesSomethingIsTakenFromOurOwnPagesOnly() {
        var wrong = new ArrayList<String>();
        for (var row : rows()) {
            if (row.method().equals("GET")) continue;
            for (var from : List.of("cross-site", "same-site", "")) {
                var refused = ask(row, Role.PUBLISHER, from).status() == 403;
                if (refused == row.elsewhere()) wrong.add(row + " from “" + from + "”");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsDangerousAsksAgainWhoOneIsAndNothingElseDoes() {
        var wrong = new ArrayList<String>();
        for (var row : rows()) {
            if (!row.admits(Role.PUBLISHER) || row.address().startsWith("/sign-")) continue;
            clock.set(TestClock.NOON.minus(Duration.ofMinutes(16)));
            var sender = sender(Role.PUBLISHER, "same-origin");
            clock.set(TestClock.NOON);
            var answer = send(sender, row);
            var asked = row.method().equals("GET")
                    ? answer.status() == 303 && answer.location().startsWith("/account/again?to=")
                    : answer.status() == 403;
            if (asked != row.fresh()) wrong.add(row + " " + answer.status());
        }
        assertThat(wrong).isEmpty();
    }

    private Reader.Answer ask(Row row, @Nullable Role role, String site) {
        return send(sender(role, site), row);
    }

    private static Reader.Answer send(Sender sender, Row row) {
        return sender.send(row.method(), row.path(), null, row.method().equals("GET") ? "" : FORM);
    }

    private Sender sender(@Nullable Role role, String site) {
        var number = NETWORK.incrementAndGet();
        var sender = new Sender(port)
                .from("10." + number / 60_000 + "." + number / 250 % 250 + "." + number % 250)
                .with("Sec-Fetch-Site", site);
        if (role != null) {
            var person = people.get(role);
            var secret = new SignedIn(jdbc, clock).again(person.account());
            sender.as(new SignedIn.Person(person.account(), person.name(), person.email(), role, secret));
        }
        return sender;
    }

    private static final String FORM = "application/x-www-form-urlencoded";

    private static List<Row> rows() {
        return TABLE.lines().map(AuthorisationMatrixTest::row).toList();
    }

    private static Row row(String line) {
        var words = Arrays.asList(line.split(" +"));
        var who = new TreeSet<>(words.subList(2, words.size()));
        return new Row(words.get(0), words.get(1), who, who.remove("elsewhere"), who.remove("fresh"));
    }

    private static Set<String> offered(RequestMappingInfo mapping) {
        var offered = new TreeSet<String>();
        for (var pattern : mapping.getPatternValues()) {
            var address = GAP.matcher(pattern).replaceAll("{$1}");
            var methods = mapping.getMethodsCondition().getMethods();
            if (methods.isEmpty()) offered.add("ANY " + address);
            methods.forEach(method -> offered.add(method + " " + address));
        }
        return offered;
    }

    private record Row(String method, String address, Set<String> who, boolean elsewhere, boolean fresh) {

        boolean admits(@Nullable Role role) {
            if (who.contains("all")) return true;
            if (role == null) return false;
            return who.contains("accounts") || role == Role.PUBLISHER || who.contains(role.key());
        }

        String path() {
            var gaps = new TreeMap<>(GAPS);
            if (address.contains("/sessions/")) gaps.put("id", "a".repeat(64));
            return GAP.matcher(address)
                    .replaceAll(gap -> gaps.getOrDefault(gap.group(1), "1"))
                    .replace("*", "nothing");
        }

        @Override
        public String toString() {
            return method + " " + address;
        }
    }

    private static String read(String name) {
        try (var file = AuthorisationMatrixTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
