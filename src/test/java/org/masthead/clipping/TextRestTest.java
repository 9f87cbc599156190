package org.masthead.clipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRestTest {

    private static final String STORY = """
            Council votes to close two schools

            By Priya Raman
            Jan. 12, 2011

            Two of Averley's oldest elementary schools will become one in September, the board decided late Tuesday.

            The vote was 4-3. About 300 people filled the gym at Mill Hill; most of them left angry when it was over.

            %s

            Copyright 2011 The Averley Packet
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Story continues →",
                "Continued on next page",
                "View entire story",
                "Single page",
                "Page 1 2 3 Next",
                "1 | 2 | Next »",
                "Page 1 of 3",
                "Next page »",
                "Read the full story",
                "Please see SCHOOLS, Page A7",
                "Subscribe to continue reading this story.",
                "Weiter auf der nächsten Seite",
                "Lire la suite"
            })
    void aMarkThatTheStoryGoesOnIsKept(String mark) {
        assertThat(rest(mark)).endsWith(".").matches(rest -> rest.contains(mark) || rest.contains("page 1 of 3"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "You are viewing the entire story. View in pages",
                "View this story in pages",
                "Page 1 of 1",
                "End of story",
                "Back to page 1",
                "Share | Print | E-mail"
            })
    void aWholeStoryLacksNothing(String mark) {
        assertThat(rest(mark)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Story continues below", "Story continues below advertisement", "Continue reading the main story"
            })
    void aMarkBetweenParagraphsOnlyLeadsOverAnAdvertisement(String mark) {
        var more =
                "\n\nA sale of the Ropewalk building, put up in 1911, will be discussed at the next meeting of the board.";

        assertThat(rest(mark + more)).isEmpty();
    }

    private static String rest(String mark) {
        return SavedText.read(STORY.formatted(mark).getBytes(StandardCharsets.UTF_8), "x.txt")
                .rest();
    }

    @Test
    void aCopyrightNoticeLosesTheWayToReprintPermissionThatStandsOnItsLine() {
        assertThat(TextRights.withoutOffer("Copyright 2009 Marl Creek Ledger. Click here for reprint permission."))
                .isEqualTo("Copyright 2009 Marl Creek Ledger.");
        assertThat(TextRights.withoutOffer("© 2011 The Averley Packet | For reprint permission call 555-0199"))
                .isEqualTo("© 2011 The Averley Packet");
        assertThat(TextRights.withoutOffer("Copyright 2011 The Averley Packet. All rights reserved."))
                .isEqualTo("Copyright 2011 The Averley Packet. All rights reserved.");
    }
}
