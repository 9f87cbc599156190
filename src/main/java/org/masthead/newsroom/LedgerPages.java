package org.masthead.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.house.Dates;
import org.masthead.house.Json;
import org.masthead.house.Paper;
import org.masthead.house.page.Head;
import org.masthead.newsroom.page.LedgerPage;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads lines of the ledger for the desk: with names in place of numbers, and what changed in words. */
@Component
class LedgerPages {

    private static final int ON_A_PAGE = 50;
    private static final String ACCOUNT = "account:";

    private final LedgerRepository ledger;
    private final Accounts accounts;
    private final Dates dates;
    private final Paper paper;

    LedgerPages(LedgerRepository ledger, Accounts accounts, Dates dates, Paper paper) {
        this.ledger = ledger;
        this.accounts = accounts;
        this.dates = dates;
        this.paper = paper;
    }

    LedgerPage page(LedgerSearch.Typed typed, long before) {
        var found = ledger.find(search(typed), before, ON_A_PAGE + 1);
        var shown = found.subList(0, Math.min(found.size(), ON_A_PAGE));
        var more = found.size() > ON_A_PAGE;
        var wrong = typed.unreadable().isEmpty()
                ? ""
                : "“" + typed.unreadable() + "” is not a day like 2026-11-24; it was left out.";
        return new LedgerPage(
                Head.unlisted("Ledger"),
                new LedgerPage.Asked(
                        typed.who(), typed.did(), typed.subject(), typed.from(), typed.to(), typed.words()),
                wrong,
                accounts.staff().stream().map(Account::name).toList(),
                lines(shown),
                more ? address("/desk/ledger", typed, shown.getLast().id()) : "",
                before == Long.MAX_VALUE ? "" : address("/desk/ledger", typed, Long.MAX_VALUE),
                address("/desk/ledger.csv", typed, Long.MAX_VALUE));
    }

    /** The lines as they lie there, for a table. */
    List<LedgerRepository.Entry> raw(LedgerSearch.Typed typed, long before, int most) {
        return ledger.find(search(typed), before, most);
    }

    private LedgerSearch search(LedgerSearch.Typed typed) {
        return typed.search(typed.who().isEmpty() ? null : namesOf(typed.who()), paper.timeZone());
    }

    /** Some rooms name people in the ledger, others give their number. */
    private String[] namesOf(String who) {
        var numbers = accounts.staff().stream()
                .filter(one -> one.name().equalsIgnoreCase(who) || who.equalsIgnoreCase(one.email()))
                .flatMap(one -> Stream.of(ACCOUNT + one.id(), one.name()));
        return Stream.concat(Stream.of(who), numbers).distinct().toArray(String[]::new);
    }

    private List<LedgerPage.Line> lines(List<LedgerRepository.Entry> entries) {
        var known = accounts.byIds(entries.stream()
                .flatMap(one -> Stream.of(one.who(), one.subject()))
                .map(LedgerPages::number)
                .filter(number -> number > 0)
                .distinct()
                .toList());
        return entries.stream()
                .map(one -> new LedgerPage.Line(
                        one.id(),
                        dates.moment(one.at()),
                        new LedgerPage.Name(one.who(), named(one.who(), known)),
                        one.did(),
                        new LedgerPage.Name(one.subject(), named(one.subject(), known)),
                        one.details(),
                        changes(one.was(), one.became())))
                .toList();
    }

    private static String named(String key, Map<Long, Account> known) {
        var number = number(key);
        if (number == 0) return key;
        var account = known.get(number);
        return account == null || account.name().isEmpty() ? key : account.name();
    }

    private static long number(String key) {
        return key.matches(ACCOUNT + "[0-9]{1,18}") ? Long.parseLong(key.substring(ACCOUNT.length())) : 0;
    }

    static List<LedgerPage.Change> changes(@Nullable String was, @Nullable String became) {
        var before = things(was);
        var after = things(became);
        var names = new LinkedHashMap<>(before);
        names.putAll(after);
        var changes = new ArrayList<LedgerPage.Change>();
        names.keySet()
                .forEach(name -> changes.add(
                        new LedgerPage.Change(name, before.getOrDefault(name, ""), after.getOrDefault(name, ""))));
        return changes;
    }

    private static Map<String, String> things(@Nullable String json) {
        var things = new LinkedHashMap<String, String>();
        if (json == null) return things;
        Map<?, ?> read = Json.read(json, Map.class);
        read.forEach((name, value) -> things.put(String.valueOf(name), words(value)));
        return things;
    }

    private static String words(@Nullable Object value) {
        if (value instanceof List<?> list)
            return String.join(", ", list.stream().map(LedgerPages::words).toList());
        return value == null ? "" : value.toString();
    }

    private static String address(String path, LedgerSearch.Typed typed, long before) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("who", typed.who());
        fields.put("did", typed.did());
        fields.put("subject", typed.subject());
        fields.put("from", typed.from());
        fields.put("to", typed.to());
        fields.put("words", typed.words());
        if (before < Long.MAX_VALUE) fields.put("before", Long.toString(before));
        fields.values().removeIf(String::isEmpty);
        var address = UriComponentsBuilder.fromPath(path);
        fields.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(fields).toUriString();
    }
}
