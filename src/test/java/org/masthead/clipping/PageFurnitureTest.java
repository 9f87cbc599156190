package org.masthead.clipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.masthead.clipping.Clipping.Role.*;
import static org.masthead.clipping.PageSamples.clipping;
import static org.masthead.clipping.PageSamples.lines;
import static org.masthead.clipping.PageSamples.ofHtml;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.clipping.Clipping.Question;
import org.masthead.clipping.Clipping.Rights;

/** What stands around the story of a saved page, each as what it is. */
class PageFurnitureTest {

    @Test
    void everyBlockOfAPageHasItsRole() {
        var page = clipping("modern");

        assertThat(lines(page, CONSENT)).hasSize(2);
        assertThat(lines(page, NAVIGATION)).containsExactly("The Averley Packet", "River", "City", "Sports");
        assertThat(lines(page, BYLINE)).containsExactly("By Dana Okafor and Luis Ferrante");
        assertThat(lines(page, SHARE)).containsExactly("Facebook", "Email");
        assertThat(lines(page, ADVERTISEMENT)).containsExactly("Advertisement");
        assertThat(lines(page, NEWSLETTER)).hasSize(3);
        assertThat(lines(page, AUTHOR_BIOGRAPHY)).hasSize(3);
        assertThat(lines(page, COMMENTS)).hasSize(5);
        assertThat(lines(page, MOST_READ)).hasSize(3);
        assertThat(lines(page, RELATED_STORIES)).hasSize(7);
        assertThat(lines(page, REPRINT)).containsExactly("Request reprint permission");
        assertThat(lines(page, OTHER)).isEmpty();
    }

    @Test
    void linesAreNumberedInReadingOrder() {
        var lines = clipping("modern").lines();

        for (var i = 0; i < lines.size(); i++) assertThat(lines.get(i).number()).isEqualTo(i + 1);
    }

    @Test
    void theReadersPollBecomesAQuestion() {
        var page = clipping("old-table");

        assertThat(page.question())
                .isEqualTo(new Question(
                        "Should the county have begun the repair earlier?",
                        java.util.List.of(
                                "Yes, after the first flood", "No, the money was not there", "I do not know")));
        assertThat(lines(page, POLL_OPTION)).hasSize(3);
        assertThat(lines(page, POLL_CONTROL)).containsExactly("Vote");
    }

    @Test
    void theRestOfTheStoryIsSaidToBeElsewhere() {
        assertThat(clipping("old-table").rest()).isEqualTo("Story continues → View entire story");
        assertThat(clipping("saved").rest()).isEqualTo("Page 1 of 2");
        assertThat(clipping("modern").rest()).isEmpty();
    }

    @Test
    void railsOfAnOldPageAreToldApart() {
        var page = clipping("old-table");

        assertThat(lines(page, LATEST_STORIES)).hasSize(4).first().isEqualTo("Latest stories");
        assertThat(lines(page, VIDEO_RAIL)).containsExactly("Video picks", "Watch the water rise at the gauge");
        assertThat(lines(page, COMMENTS)).containsExactly("blog comments powered by Disqus");
        assertThat(page.writers().getFirst().biography())
                .isEqualTo("Mae Lindqvist has covered the river for the Packet since 1998. She lives in Lower Basin.");
    }

    @Test
    void theCopyrightLineByTheStoryNamesItsHolder() {
        assertThat(clipping("old-table").rights())
                .isEqualTo(new Rights("Averley Packet Co", "Copyright 2004 Averley Packet Co. All rights reserved."));
        assertThat(clipping("hentry").rights().holder()).isEqualTo("Calderbote Verlag GmbH");
        assertThat(clipping("modern").rights())
                .isEqualTo(new Rights("The Averley Packet", "© 2025 The Averley Packet"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "© 2024 Averley Packet",
                "Copyright 2024 Averley Packet. All rights reserved.",
                "Copyright © 2024, Averley Packet",
                "(c) Averley Packet 2024",
                "© 1999-2024 Averley Packet | Terms of use"
            })
    void aCopyrightLineNamesItsHolder(String notice) {
        assertThat(PageRights.holder(notice)).isEqualTo("Averley Packet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><strong>Also read: <a href='/x'>Council votes on the mill deal after midnight</a></strong></p>",
                "<p><a href='/x'>Council votes on the mill deal after midnight</a></p>",
                "<p>À lire aussi : <a href='/x'>Le conseil vote</a></p>",
                "<p>Advertisement</p>",
                "<p>Story continues below advertisement</p>",
                "<p>Sign up for our newsletter and get the river in your inbox.</p>",
                "<div class='social-share'><a href='#'>Tweet</a></div>",
                "<aside class='related'><h3>Related</h3><ul><li><a href='/x'>Herons open with a loss</a></li></ul></aside>",
                "<div class='x1'><h4>You may also like</h4><ul><li><a href='/x'>Herons open with a loss</a></li></ul></div>",
                "<p>Photo by Josie Tran</p>",
                "<div style='display:none'><p>The hidden words of a dialog that nobody has opened yet.</p></div>"
            })
    void furnitureInTheMidstOfAStoryStaysOutOfIt(String furniture) {
        var before = "<p>The ferry to Averley ran 40 minutes late on Thursday, for the third day in a row.</p>";
        var after = "<p>The captain said that a valve had stuck, and that another one was on its way.</p>";
        var story = ofHtml("<h1>Ferry late</h1><div>" + before.repeat(2) + furniture + after.repeat(2) + "</div>");

        assertThat(story.body()).isEqualTo(org.masthead.house.Markup.of(before.repeat(2) + after.repeat(2)));
    }

    @Test
    void aLastSentenceAfterASignUpIsStillTheStorys() {
        var page = ofHtml("<main><h1>Ferry Street bridge to close</h1><article>"
                + "<p>The Ferry Street bridge will close on Monday for six weeks while its deck is replaced.</p>"
                + "<p>Drivers will be sent to the crossing at Line 9, ten minutes out of the way downtown.</p>"
                + "<div class=newsletter>Sign up for our newsletter <form><input name=e><button>Go</button></form></div>"
                + "<p>The work costs $4.1 million.</p></article></main>");

        assertThat(page.body().text()).endsWith("downtown.\nThe work costs $4.1 million.");
    }
}
