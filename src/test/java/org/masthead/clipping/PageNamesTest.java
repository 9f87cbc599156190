package org.masthead.clipping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masthead.clipping.PageNames.Named;

/** The names in the bylines of pages. */
class PageNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By Dana Okafor | Dana Okafor",
                "By DANA OKAFOR and Luis Ferrante, Staff Writers | Dana Okafor; Luis Ferrante",
                "Von Ines Calloway und Theo van Brandvold | Ines Calloway; Theo van Brandvold",
                "Par Lilian Aubry, Laure Bret | Lilian Aubry; Laure Bret",
                "Written by: Hank O’Neill Jr. | Hank O’Neill Jr",
                "By Jane Roe in Corrow | Jane Roe",
                "By The Associated Press | The Associated Press",
                "By Dana Okafor Published 3 May 2024 | Dana Okafor",
                "Updated 3:15 p.m. | ''",
                "3 comments | ''",
                "Share this | ''"
            })
    void namesAreFound(String byline, String names) {
        assertThat(String.join(
                        "; ", PageNames.in(byline).stream().map(Named::name).toList()))
                .isEqualTo(names);
    }

    @Test
    void whoTookThePicturesIsSaid() {
        assertThat(PageNames.in("By Dana Okafor | Photographs by Josie Tran"))
                .containsExactly(new Named("Dana Okafor", ""), new Named("Josie Tran", "photography"));
    }

    @Test
    void agenciesAndPapersAreNoPeople() {
        assertThat(PageNames.isOrganisation("Reuters")).isTrue();
        assertThat(PageNames.isOrganisation("Continental News Service")).isTrue();
        assertThat(PageNames.isOrganisation("Packet Staff")).isTrue();
        assertThat(PageNames.isOrganisation("Dana Okafor")).isFalse();
    }
}
