package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.story.Revisions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pages around a story that is written: whoever works at the desk can use them, on a phone and in the dark too. */
@Tag("browser")
class WritingPagesTest {

    private static final Averley PAPER = Averley.open();

    @Test
    void everybodyAtTheDeskCanUseThem() {
        var people = new SignedIn(PAPER.room(JdbcClient.class), PAPER.room(Clock.class));
        var editor = people.as(Role.EDITOR, "Walt Ingersoll");
        var reporter = people.as(Role.REPORTER, "Luis Ferrante");
        var pages = pages(editor, reporter);
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            var width = scheme == ColorScheme.LIGHT ? 360 : 1280;
            try (var reader = Chromium.reader(width, scheme, true)) {
                reader.page().context().addCookies(editor.cookies(PAPER.at("/")));
                for (var path : pages) {
                    reader.page().navigate(PAPER.at(path));
                    assertThat(reader.page().locator("h1").count()).as(path).isOne();
                    assertThat(reader.page().evaluate("document.documentElement.scrollWidth"))
                            .as(path + " at " + width)
                            .isEqualTo(width);
                    assertThat(Axe.serious(reader.page()))
                            .as(path + " in " + scheme)
                            .isEmpty();
                }
            }
        }
    }

    /** A story that the editor took from the reporter, who went on typing; and one that the reporter has. */
    private static List<String> pages(SignedIn.Person editor, SignedIn.Person reporter) {
        var port = URI.create(PAPER.at("/")).getPort();
        var taken = "/desk/stories/" + draft("Harbor Authority asks for eleven");
        var theirs = "/desk/stories/" + draft("Council to vote on night buses");
        var walt = new Sender(port).as(editor);
        var luis = new Sender(port).as(reporter).with("Accept", "application/json");
        luis.get(theirs);
        var form = luis.get(taken).page().selectFirst("form#copy");
        walt.post(taken + "/hold", "over", "yes");
        walt.post(taken + "/notes", "words", "Whom did we ask?");
        var late =
                luis.post(taken + "/draft", "hold", form.attr("data-hold"), "headline", "Another winter of dredging");
        assertThat(late.status()).isEqualTo(409);
        var branch = walt.get(taken).page().selectFirst(".branches a").attr("href");
        return List.of(
                theirs,
                branch,
                taken + "/revisions",
                taken + "/revisions/1/against/2",
                taken + "/related",
                "/desk/stories/new",
                "/desk/templates/news");
    }

    private static long draft(String headline) {
        return PAPER.room(Revisions.class).find(headline, 1).getFirst().id();
    }
}
