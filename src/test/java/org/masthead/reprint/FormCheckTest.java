package org.masthead.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormCheckTest {

    static Map<String, String> filled(String... changes) {
        var fields = new HashMap<>(Map.of(
                "use",
                "print",
                "extent",
                "full",
                "copies",
                "1,000",
                "territory",
                "US",
                "months",
                "12",
                "language",
                "en",
                "name",
                "Theo Brandt",
                "email",
                "theo@boats.example"));
        for (var i = 0; i < changes.length; i += 2) fields.put(changes[i], changes[i + 1]);
        return fields;
    }

    private static Map<String, String> wrong(String... changes) {
        return FormCheck.check(new ReprintForm(filled(changes)), "en-US", 400, true)
                        instanceof FormCheck.Checked.Wrong(var fields)
                ? fields
                : Map.of();
    }

    @Test
    void aFormFilledInAsItMustBeIsTerms() {
        var checked = FormCheck.check(new ReprintForm(filled("pictures", "yes")), "en-US", 400, true);

        assertThat(checked)
                .isEqualTo(new FormCheck.Checked.Good(
                        new Terms(Use.PRINT, 0, 1_000, "US", 12, "en", true),
                        new Asker("Theo Brandt", "", "theo@boats.example", "")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    use       | skywriting
                    extent    | some
                    copies    | many
                    copies    | 0
                    copies    | 999999999
                    copies    | -5
                    territory | XX
                    months    | 121
                    language  | klingon
                    language  | de
                    name      | '  '
                    email     | theo at boats
                    email     | theo@boats
                    email     | a@b.example,c@d.example
                    """)
    void whatIsWrongIsSaidBesideItsFieldAndNowhereElse(String field, String value) {
        assertThat(wrong(field, value)).containsOnlyKeys(field);
    }

    @Test
    void anExcerptHasANumberOfWordsThatTheStoryHas() {
        assertThat(wrong("extent", "excerpt", "words", "400")).isEmpty();
        assertThat(wrong("extent", "excerpt", "words", "401")).containsOnlyKeys("words");
        assertThat(wrong("extent", "excerpt")).containsOnlyKeys("words");
    }

    @Test
    void aTranslationIsIntoAnotherLanguage() {
        assertThat(wrong("use", "translation", "language", "de")).isEmpty();
        assertThat(wrong("use", "translation")).containsOnlyKeys("language");
    }

    @Test
    void picturesThatAreNotOfferedCannotBeAskedFor() {
        var checked = FormCheck.check(new ReprintForm(filled("pictures", "yes")), "en-US", 400, false);

        assertThat(checked).isInstanceOf(FormCheck.Checked.Wrong.class);
    }

    @Test
    void nothingTypedCanBreakALettersHead() {
        var checked = FormCheck.check(
                new ReprintForm(filled("name", "Theo\r\nBcc: all@boats.example", "organisation", "A\u0000B\u202eC")),
                "en-US",
                400,
                true);

        assertThat(checked).isInstanceOfSatisfying(FormCheck.Checked.Good.class, good -> {
            assertThat(good.asker().name()).isEqualTo("Theo Bcc: all@boats.example");
            assertThat(good.asker().organisation()).isEqualTo("ABC");
        });
    }

    @Property(tries = 300)
    void whateverIsTypedThereIsAnAnswer(@ForAll Map<String, String> anything, @ForAll String email) {
        var typed = new HashMap<>(anything);
        typed.put("email", email);
        typed.put("note", email.repeat(30));
        assertThat(FormCheck.check(new ReprintForm(typed), "en", 10, false))
                .isInstanceOf(FormCheck.Checked.Wrong.class);
    }
}
