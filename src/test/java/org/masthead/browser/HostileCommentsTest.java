package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;

/** Whatever is typed into whichever field: nothing happens in a browser that does whatever a page says. */
@Tag("browser")
class HostileCommentsTest {

    private static final Talk PAPER = Talk.open();

    private static final List<String> VECTORS = List.of(
            "<script>pwned(1)</script>",
            "<img src=x onerror=pwned(2)>",
            "\"><svg onload=pwned(3)>",
            "'><iframe srcdoc=\"<script>parent.pwned(4)</script>\">",
            "[x](javascript:pwned(5)) [y](https://a.example/\"onmouseover=pwned(6))",
            "</textarea><script>pwned(7)</script>",
            "*<b onclick=pwned(8)>* _</p><script>pwned(9)</script>_",
            "https://a.example/'onfocus='pwned(10)'autofocus='",
            "</script><script>pwned(11)</script><!--",
            "{{constructor.constructor('pwned(12)')()}} ${pwned(13)}",
            "> <details open ontoggle=pwned(14)>",
            "<a href=\"data:text/html,<script>pwned(15)</script>\">x</a>");

    @Test
    void nothingHappens() {
        var story = PAPER.story("Hostile hands");
        var commenters = PAPER.commenters();
        var port = java.net.URI.create(PAPER.at("/")).getPort();
        var mira = commenters.person(Role.MODERATOR, "Mira <img src=x onerror=pwned(20)>");
        var moderator = new Sender(port).as(mira);
        var paths = new ArrayList<>(List.of(PAPER.path(story), "/stories/" + story + "/comments", "/account/comments"));
        for (var vector : VECTORS) {
            var person = commenters.known("Una " + vector, story);
            var writer = new Sender(port).as(person);
            writer.post("/stories/" + story + "/comments", "body", "Look at this thing: " + vector);
            var id = commenters.saying(
                    "Good morning from Una " + vector.replace("_", "\\_").replace("%", "\\%"));
            writer.post("/comments/" + id + "/flags", "reason", "other", "note", vector);
            new Sender(port)
                    .post(
                            "/comments/" + id + "/notice",
                            "law",
                            vector,
                            "words",
                            vector,
                            "name",
                            vector,
                            "faith",
                            "yes");
            moderator.post("/desk/comments/writers/" + person.account() + "/notes", "words", vector);
            moderator.post("/desk/comments/writers/" + person.account() + "/steps", "kind", "warned", "words", vector);
            paths.addAll(
                    List.of("/comments/" + id, "/desk/comments/" + id, "/desk/comments/writers/" + person.account()));
        }
        paths.addAll(List.of("/desk/comments", "/desk/comments?queue=all", "/desk/comments/notices"));
        look(mira, paths);
    }

    /** A browser that minds no policy. */
    private static void look(org.masthead.gate.SignedIn.Person mira, List<String> paths) {
        try (var reader = Chromium.unguarded(1280)) {
            var ran = new ArrayList<String>();
            reader.page()
                    .exposeFunction(
                            "pwned", arguments -> ran.add(List.of(arguments).toString()));
            reader.page().onDialog(dialog -> {
                ran.add("a dialog");
                dialog.dismiss();
            });
            reader.page().context().addCookies(mira.cookies(PAPER.at("")));
            for (var path : paths) {
                assertThat(reader.page().navigate(PAPER.at(path)).status())
                        .as(path)
                        .isEqualTo(200);
                assertThat((List<?>) reader.page().evaluate("""
                        [...document.querySelectorAll('*')].filter(one =>
                            [...one.attributes].some(({name, value}) => /^on|^style$|^srcdoc$/i.test(name)
                                || /^\\s*(javascript|vbscript|data)\\s*:/i.test(value))
                            || /^(iframe|svg|object|embed)$/i.test(one.localName)
                            || (one.localName === 'script' && !one.src && one.type !== 'application/ld+json'))
                            .map(one => one.outerHTML.slice(0, 200))
                        """)).as(path).isEmpty();
            }
            assertThat(ran).isEmpty();
        }
    }
}
