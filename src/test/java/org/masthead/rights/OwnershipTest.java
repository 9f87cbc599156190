package org.masthead.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.house.Paper;

class OwnershipTest {

    private static final Paper PAPER = new Paper(new Paper.Said(
            "The Averley Packet",
            "",
            "",
            0,
            "",
            "https://packet.example",
            "en-US",
            ZoneId.of("UTC"),
            "Sill Valley Printing Company",
            "",
            0,
            true,
            null,
            Map.of()));

    private final Ownership ownership = new Ownership(
            PAPER,
            new RightsSettings(
                    List.of(
                            new RightsSettings.Holder("Meridian Press", "https://meridian.example/licensing"),
                            new RightsSettings.Holder("Lantern Photo", "desk@lantern.example")),
                    List.of("Packet staff"),
                    List.of()));

    @ParameterizedTest
    @CsvSource(nullValues = "-", emptyValue = "", delimiter = '|', textBlock = """
                    ''                           | ''                                        | ''             | -
                    The Averley Packet           | ''                                        | ''             | -
                    Sill Valley Printing Company | ''                                        | ''             | -
                    Ada Flint                    | ''                                        | ''             | Ada Flint
                    ''                           | ''                                        | Meridian Press | Meridian Press
                    ''                           | © 2026 The Averley Packet                 | ''             | -
                    ''                           | © 2026 Meridian Press. All rights reserved. | ''           | Meridian Press
                    ''                           | Copyright 2024-25, Ada Flint.             | ''             | Ada Flint
                    ''                           | © 2026                                    | ''             | -
                    """)
    void aStoryIsThePapersUnlessItsLinesNameSomebodyElse(String holder, String notice, String agency, String owner) {
        var agencies = agency.isEmpty() ? List.<String>of() : List.of(agency);
        var other = ownership.other(new Work("story:1", holder, notice, agencies, List.of()));

        assertThat(other.orElse(null)).isEqualTo(owner);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Illustration by the Packet             | OURS
                    Josie Tran / The Averley Packet        | OURS
                    Sill Valley Printing Company           | OURS
                    Packet staff                           | OURS
                    Josie Tran                             | UNCLEAR
                    ''                                     | UNCLEAR
                    Ann Lee / Lantern Photo                | THEIRS
                    Ann Lee/Lantern Photo for the Packet   | THEIRS
                    Courtesy of the family, via courtesy   | THEIRS
                    Northern News Agency                   | THEIRS
                    AFP                                    | THEIRS
                    """)
    void aPicturesCreditSaysWhoseItIsOrNobodyKnows(String credit, Ownership.Claim claim) {
        assertThat(ownership.claim(credit)).isEqualTo(claim);
    }

    @Property
    void whateverACreditSaysThereIsAnAnswer(@ForAll String credit) {
        assertThat(ownership.claim(credit)).isNotNull();
        ownership
                .other(new Work("story:1", "", credit, List.of(), List.of()))
                .ifPresent(name -> assertThat(name).isNotBlank());
    }

    @Test
    void whereToAskIsWhatTheSettingsSay() {
        assertThat(ownership.ask("Meridian Press")).isEqualTo("https://meridian.example/licensing");
        assertThat(ownership.ask("Somebody Else")).isEmpty();
    }
}
