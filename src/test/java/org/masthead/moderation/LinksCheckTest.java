package org.masthead.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.house.Paper;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** How many links a comment may have, and whose. */
class LinksCheckTest {

    private static final Paper PAPER = new Paper(new Binder(new MapConfigurationPropertySource(Map.of(
                    "masthead.paper.name", "The Averley Packet", "masthead.paper.address", "https://packet.example")))
            .bindOrCreate("masthead.paper", Paper.Said.class));

    private final LinksCheck check = new LinksCheck(AnyRemark.USUAL, PAPER);

    private Ruling ruling(AnyRemark remark) {
        return check.of(remark.made());
    }

    private static String links(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> "https://site" + n + ".example/page")
                .collect(Collectors.joining(" and "));
    }

    @Test
    void aFewAreFineManyAreReadFirstAndFarTooManyAreNotTaken() {
        assertThat(ruling(AnyRemark.of(links(3)))).isInstanceOf(Ruling.Pass.class);
        assertThat(ruling(AnyRemark.of(links(4)))).isInstanceOf(Ruling.Hold.class);
        assertThat(ruling(AnyRemark.of(links(13)))).isInstanceOf(Ruling.Reject.class);
        assertThat(ruling(AnyRemark.of(links(13))).reason()).contains("13 links", "3 that matter");
    }

    @Test
    void aLinkWithParenthesesIsOneLink() {
        var address = "https://averley.example/wiki/Sill_(river)";
        var typed = AnyRemark.of("See " + address + ".").byReaderWith(0).made();
        var html = "<p>See <a href=\"" + address + "\">averley.example/wiki/Sill_(river)</a>.</p>";
        var ruling = check.of(new Remark(typed.text(), html, typed.writer(), typed.place()));
        assertThat(ruling).isInstanceOf(Ruling.Hold.class);
        assertThat(((Ruling.Hold) ruling).found()).isEqualTo("averley.example/wiki/Sill_(river)");
    }

    @Test
    void whereThePaperWantsNoneOneIsReadFirstAndNotTurnedAway() {
        var none = new LinksCheck(() -> new ModerationSettings(10_000, 30, 3, 0, 1, 50, 0.95, List.of()), PAPER);
        assertThat(none.of(AnyRemark.of(links(1)).made())).isInstanceOf(Ruling.Hold.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See https://cheap.example/pills",
                "See HTTP://cheap.example",
                "See www.cheap.example today",
                "cheap-pills.shop is the best",
                "Buy at pills.co.uk/now",
            })
    void anyLinkFromANewReaderIsReadFirst(String text) {
        assertThat(ruling(AnyRemark.of(text).byReaderWith(0))).isInstanceOf(Ruling.Hold.class);
        assertThat(ruling(AnyRemark.of(text))).isInstanceOf(Ruling.Pass.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See https://packet.example/2026/11/24/ferry and https://www.packet.example/river.",
                "Write to me at nell@marsh.com about it",
                "e.g. this, i.e. that, z.B. dies; p.m. and a.m.",
                "I finished.Then I slept.",
                "It costs 3.50 a day, or 1.299,00 a year."
            })
    void ourOwnPagesAddressesAndFullStopsAreNoLinks(String text) {
        assertThat(ruling(AnyRemark.of(text).byReaderWith(0))).isInstanceOf(Ruling.Pass.class);
    }

    @Test
    void aSiteThatOnlyBeginsLikeOursIsNotOurs() {
        assertThat(ruling(AnyRemark.of("https://packet.example.evil.example/x").byReaderWith(0)))
                .isInstanceOf(Ruling.Hold.class);
    }

    @Test
    void aLinkUnderWordsCountsToo() {
        var remark = AnyRemark.of("Look here").byReaderWith(0).made();
        var linked = new Remark(
                "Look [here](https://cheap.example)",
                "<p>Look <a href=\"https://cheap.example\">here</a></p>",
                remark.writer(),
                remark.place());
        assertThat(check.of(linked))
                .isInstanceOfSatisfying(
                        Ruling.Hold.class, hold -> assertThat(hold.found()).isEqualTo("cheap.example"));
    }
}
