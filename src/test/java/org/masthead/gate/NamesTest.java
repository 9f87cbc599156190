package org.masthead.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.PaperTest;
import org.masthead.byline.Bylines;
import org.masthead.house.Markup;
import org.masthead.newsroom.Editor;
import org.springframework.beans.factory.annotation.Autowired;

@PaperTest
class NamesTest {

    @Autowired
    Accounts accounts;

    @ParameterizedTest
    @CsvSource({
        "Dana Okafor, DANA  OKAFOR",
        "Dana Okafor, Dаnа Okаfоr",
        "Dana Okafor, D4n4_0k4f0r",
        "Lil Moore, L1I Mo0re",
        "Inés Calloway, Ines Calloway",
        "Barnes, Bames"
    })
    void namesThatLookAlikeAreOne(String one, String other) {
        assertThat(Names.likeness(one)).isEqualTo(Names.likeness(other));
    }

    @Test
    void nobodyPassesForTheStaff() {
        accounts.open("dana@packet.example", "Dana Okafor", Role.REPORTER);
        for (var name : new String[] {
            "Dana Okafor",
            "dana.okafor",
            "Dana Okаfor",
            "Dana Okafor News",
            "The Test Packet",
            "Moderator",
            "Site Admin"
        }) {
            assertThat(accounts.objection(0, name)).as(name).isPresent();
        }
        assertThat(accounts.objection(0, "Dana O.")).isEmpty();
        assertThat(accounts.objection(0, "Edith Toro")).isEmpty();
    }

    @Test
    void whoStandsInABylineIsNobodyElse(@Autowired Bylines bylines) {
        var id = bylines.ensure(List.of("Wren Castellan")).get("Wren Castellan");
        for (var name : new String[] {"Wren Castellan", "wren_castellan", "Wr3n Cаstellan"})
            assertThat(accounts.objection(0, name)).as(name).isPresent();
        assertThat(accounts.objection(0, "Wren C.")).isEmpty();
        bylines.introduce(
                Objects.requireNonNull(id), Markup.of(""), "wren@packet.example", "", new Editor("Ada Flint"));
        var wren = accounts.open("Wren@packet.example", "", Role.READER);
        assertThat(accounts.objection(wren.id(), "Wren Castellan")).isEmpty();
    }

    @Test
    void aNameIsOnePersons() {
        var reader = accounts.open("una@averley.example", "Una Marsh", Role.READER);
        assertThat(accounts.objection(0, "una marsh")).isPresent();
        assertThat(accounts.objection(reader.id(), "UNA Marsh")).isEmpty();
        assertThat(accounts.objection(reader.id(), "Una Marsh")).isEmpty();
    }

    @Test
    void ofSeveralWhoWantOneNameAtOnceOneGetsIt() {
        var got = IntStream.range(0, 8)
                .mapToObj(number -> accounts.open("vi" + number + "@averley.example", "", Role.READER))
                .map(reader -> CompletableFuture.supplyAsync(() -> accounts.goBy(reader.id(), "Vi Fenn", "")))
                .toList()
                .stream()
                .filter(answer -> answer.join().isEmpty())
                .count();
        assertThat(got).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "A\u202Eevil", "A\u200Bb", "<b>Ada</b>", "...", "1 2\u0000", "😀😀"})
    void whatIsNoNameIsRefusedWithAWordOnWhatWouldDo(String name) {
        assertThat(accounts.objection(0, name))
                .hasValueSatisfying(why -> assertThat(why).startsWith("Please"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jo", "José Ñandú", "O’Brien-Smith", "王小明", "Μαρία", "Анна Б.", "Ada_99", "नीलम"})
    void namesOfAllTheWorldAreWelcome(String name) {
        assertThat(accounts.objection(0, name)).isEmpty();
    }

    @Test
    void fortyCharactersAreTheMost() {
        assertThat(accounts.objection(0, "a".repeat(41))).isPresent();
        assertThat(accounts.objection(0, "a".repeat(40))).isEmpty();
    }
}
