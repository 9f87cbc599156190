package org.masthead.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineLineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "By Jane Doe and John Roe > Jane Doe, John Roe",
                "JANE DOE, Staff Writer > Jane Doe",
                "By JANE MCDOE and SEAN O'ROE-POE > Jane McDoe, Sean O'Roe-Poe",
                "Jane Doe | AP > Jane Doe, AP(wire)",
                "Jane Doe | Reuters > Jane Doe, Reuters(wire)",
                "By JANE DOE (AP) > Jane Doe, AP(wire)",
                "By The Associated Press > The Associated Press(wire)",
                "Jane Doe, John Roe, and Ann Poe > Jane Doe, John Roe, Ann Poe",
                "Martin Hale, Jr. and Ann Poe > Martin Hale Jr, Ann Poe",
                "By Jane Doe and John Roe, Politics and Economy Editors > Jane Doe, John Roe",
                "By Jane Doe, Special to The Packet > Jane Doe",
                "Reporting by Jane Doe; Editing by Max Field > Jane Doe(reporting), Max Field(editing)",
                "Photos: Paul Hale > Paul Hale(photography)",
                "Packet Staff > Packet Staff(organisation)",
                "by jane@packet.example Jane Doe > Jane Doe",
                "Di Stefano > Di Stefano"
            })
    void namesAreFoundAndTitlesLeftOut(String line, String found) {
        assertThat(shown(BylineLine.read(line, "en"))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "de > Von Anna Schmidt und Karl May > Anna Schmidt, Karl May",
                "fr > Par Anne Martin et Luc Roux > Anne Martin, Luc Roux",
                "es > Por José Ortega, Ana Ruiz y Luis Paz > José Ortega, Ana Ruiz, Luis Paz"
            })
    void otherLanguagesSayItTheirOwnWay(String language, String line, String found) {
        assertThat(shown(BylineLine.read(line, language))).isEqualTo(found);
    }

    @Property(tries = 500)
    void anyLineIsRead(@ForAll @StringLength(max = 700) String line) {
        assertThat(BylineLine.read(line, "en"))
                .allSatisfy(credit -> assertThat(credit.name()).isNotBlank());
    }

    private static String shown(List<Dispatch.Credit> credits) {
        return String.join(", ", credits.stream().map(BylineLineTest::shown).toList());
    }

    private static String shown(Dispatch.Credit credit) {
        return switch (credit.kind()) {
            case PERSON -> credit.name() + (credit.role().isEmpty() ? "" : "(" + credit.role() + ")");
            case WIRE -> credit.name() + "(wire)";
            case ORGANISATION -> credit.name() + "(organisation)";
        };
    }
}
