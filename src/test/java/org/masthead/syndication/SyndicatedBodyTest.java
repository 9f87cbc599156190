package org.masthead.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.masthead.house.Markup;

class SyndicatedBodyTest {

    private static final String STORY = "https://packet.example/2026/11/03/river-crests";

    private final SyndicatedBody whole = new SyndicatedBody("https://packet.example", STORY, false);
    private final SyndicatedBody divided = new SyndicatedBody("https://packet.example", STORY, true);

    @Test
    void addressesOfOursAreMadeWhole() {
        assertThat(sent(whole, "<p>See <a href=\"/topics/levees\">levees</a>.</p>"))
                .contains("href=\"https://packet.example/topics/levees\"");
    }

    @Test
    void othersStayAsTheyAre() {
        assertThat(sent(whole, "<p><a href=\"https://river.example/a?b=1&amp;c=2#d\">gauge</a></p>"))
                .contains("href=\"https://river.example/a?b=1&amp;c=2#d\"");
        assertThat(sent(whole, "<p><a href=\"mailto:ada@packet.example\">Ada</a></p>"))
                .contains("href=\"mailto:ada@packet.example\"");
    }

    @Test
    void aLinkToABlockLeadsToTheStory() {
        var body = "<p><a href=\"#b-note\">below</a></p><p id=\"b-note\">Note</p>";

        assertThat(sent(whole, body)).contains("href=\"" + STORY + "#b-note\"");
        assertThat(sent(divided, body)).contains("href=\"" + STORY + "?page=all#b-note\"");
    }

    @Test
    void picturesAreWholeAddressesOfAFile() {
        assertThat(sent(
                        whole,
                        "<figure><img src=\"/media/abcd\" alt=\"A levee\"><figcaption>Dawn</figcaption></figure>"))
                .contains("src=\"https://packet.example/media/abcd/960.webp\"")
                .contains("alt=\"A levee\"")
                .contains("Dawn");
    }

    @Test
    void pageMarksAreGoneAndOtherRulesStay() {
        var sent = sent(divided, "<p>One</p><hr class=\"page\"><p>Two</p><hr><p>Three</p>");

        assertThat(sent).doesNotContain("class=\"page\"").contains("<hr");
        assertThat(Jsoup.parseBodyFragment(sent).text()).isEqualTo("One Two Three");
    }

    @Test
    void graverNoticesStandAboveAndTheOthersBelow() {
        var correction = new SyndicatedBody.Line("Correction, November 3, 2026", "It was 31 feet, not <13>.", false);
        var retraction = new SyndicatedBody.Line("Retraction, November 4, 2026", "None of it was so.", true);

        var text = Jsoup.parseBodyFragment(
                        SyndicatedBody.withNotices("<p>The river rose.</p>", List.of(correction, retraction)))
                .text();

        assertThat(text)
                .isEqualTo("Retraction, November 4, 2026: None of it was so. The river rose. "
                        + "Correction, November 3, 2026: It was 31 feet, not <13>.");
    }

    @Property(tries = 300)
    void noWordIsLost(@ForAll String words) {
        var body = Markup.ofText(words);

        assertThat(Jsoup.parseBodyFragment(whole.html(body)).text())
                .isEqualTo(Jsoup.parseBodyFragment(body.html()).text());
    }

    private static String sent(SyndicatedBody as, String html) {
        return as.html(Markup.of(html));
    }
}
