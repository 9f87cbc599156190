package org.masthead.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.masthead.gate.Role;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;
import org.masthead.house.Reader;
import org.masthead.house.Sections;
import org.masthead.newsroom.Editor;
import org.masthead.story.Copies;
import org.masthead.story.Copy;
import org.masthead.story.Stories;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A paper with stories, somebody who asks, and a rights desk, for tests. */
final class Desk {

    static final Editor ADA = Copies.ADA;

    private static final AtomicInteger ASKED = new AtomicInteger();

    private final ApplicationContext paper;
    private final int port;

    Desk(ApplicationContext paper, int port) {
        this.paper = paper;
        this.port = port;
        paper.getBean(Sections.class).ensure("River", "");
    }

    long story(String headline) {
        return story(Copies.river(headline));
    }

    long story(Copy copy) {
        var stories = paper.getBean(Stories.class);
        var id = stories.draft(copy, ADA);
        stories.publish(id, ADA);
        return id;
    }

    static Copy with(Copy copy, List<Copy.Credit> credits, Copy.Rights rights) {
        return new Copy(
                copy.kicker(),
                copy.headline(),
                copy.headlines(),
                copy.deck(),
                credits,
                copy.dateline(),
                copy.section(),
                copy.topics(),
                copy.body(),
                copy.picture(),
                copy.related(),
                copy.series(),
                rights,
                copy.language());
    }

    /** Somebody whom no pace holds back: each request comes from another network. */
    Sender asker() {
        var one = ASKED.incrementAndGet();
        return new Sender(port).from("10." + one / 250 + "." + one % 250 + ".7");
    }

    /** Asks as the form does, from name to value, on top of a form for a thousand printed copies. */
    Reader.Answer ask(long story, String... changes) {
        var fields = new ArrayList<String>();
        var form = FormCheckTest.filled(changes);
        form.putIfAbsent("organisation", "Sill Valley Boating Club");
        if (List.of(changes).indexOf("email") < 0)
            form.put("email", "theo" + ASKED.incrementAndGet() + "@boats.example");
        form.forEach((name, value) -> fields.addAll(List.of(name, value)));
        return asker().post("/reprints/" + story, fields.toArray(String[]::new));
    }

    /** Asks, accepts, and gives the address of the request's page. */
    String licensed(long story, String... changes) {
        var page = ask(story, changes).location();
        asker().post(page + "/acceptance");
        return page;
    }

    Sender rights() {
        return asker().as(SignedIn.on(paper).as(Role.RIGHTS));
    }

    String email(String page) {
        return jdbc().sql("SELECT email FROM reprint WHERE secret = :secret")
                .param("secret", secret(page))
                .query(String.class)
                .single();
    }

    long id(String page) {
        return jdbc().sql("SELECT id FROM reprint WHERE secret = :secret")
                .param("secret", secret(page))
                .query(Long.class)
                .single();
    }

    Licence licence(String page) {
        var number = jdbc().sql("SELECT licence FROM reprint WHERE secret = :secret")
                .param("secret", secret(page))
                .query(String.class)
                .single();
        return paper.getBean(LicenceRepository.class).byNumber(number).orElseThrow();
    }

    /** The letters to an address, oldest first, each its subject and its words. */
    List<String> letters(String to) {
        return jdbc().sql("SELECT subject || E'\\n' || body FROM letter WHERE recipient = :to ORDER BY id")
                .param("to", to)
                .query(String.class)
                .list();
    }

    JdbcClient jdbc() {
        return paper.getBean(JdbcClient.class);
    }

    static String secret(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }
}
