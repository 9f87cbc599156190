package org.masthead.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.house.Reader;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.masthead.story.Copies;
import org.masthead.story.Copy;
import org.masthead.story.Notice;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@PaperTest
class LicensingTest {

    @Autowired
    ApplicationContext paper;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    Desk desk;
    Reader reader;

    @BeforeEach
    void aPaper() {
        clock.set(TestClock.NOON);
        desk = new Desk(paper, port);
        reader = new Reader(port);
    }

    @Test
    void anAcceptedQuoteIsALicenceThatAnybodyCanVerify() {
        var page = desk.licensed(desk.story("Licensed and verified"), "email", "holder@boats.example");
        var licence = desk.licence(page);

        assertThat(licence.number()).matches("TP-2026-\\d{6}");
        assertThat(reader.get(page).words()).contains("You have permission", "Invoice TPI-2026-", "$120.00");
        var verified = reader.get(licence.path());
        assertThat(verified.words())
                .contains(
                        "This licence holds until November 24, 2027.",
                        "Sill Valley Boating Club",
                        "Licensed and verified");
        assertThat(verified.text()).doesNotContain("holder@boats.example");
        assertThat(reader.get(licence.path() + ".jsonld").text()).doesNotContain("holder@boats.example");
        assertThat(reader.get("/licences/TP-2026-999999").status()).isEqualTo(404);
    }

    @Test
    void theLicenceIsAPdfThatSaysTheSame() throws IOException, InterruptedException {
        var page = desk.licensed(desk.story("Zażółć gęślą jaźń"), "organisation", "Klub Żeglarski Łódź");
        var bytes = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + page + "/licence.pdf"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray())
                .body();

        try (var pdf = Loader.loadPDF(bytes)) {
            var words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(words)
                    .contains(desk.licence(page).number(), "Klub Żeglarski Łódź", "Zażółć gęślą jaźń", "$120.00")
                    .contains("Up to 1,000 copies printed", "https://packet.example/licences/");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void machinesReadItAsOdrl() {
        var page = desk.licensed(desk.story("For machines"), "extent", "full");
        var answer = reader.get(desk.licence(page).path() + ".jsonld");

        assertThat(answer.header("Content-Type")).startsWith("application/ld+json");
        assertThat(OdrlRules.wrongs(answer.text())).isEmpty();
        assertThat(answer.text())
                .contains("\"http://cvx.iptc.org/iso3166-1a3/USA\"")
                .contains("\"action\":[\"print\"]")
                .contains("https://packet.example/2026/11/24/for-machines");
    }

    @Test
    void theTextIsDeliveredCleanWithItsCreditAndTheWayToTheOriginal() {
        var body = "<p>See <a href=\"/river\">the river</a>.</p><hr class=\"page\"><p>It fell.</p>";
        var page = desk.licensed(desk.story(Copies.copy("Delivered", "river", body)));
        var address = "/reprints/deliveries/" + desk.licence(page).delivery();
        var html = reader.get(address);
        var text = reader.get(address + ".txt");

        assertThat(html.page().select("link[rel=canonical]").attr("href"))
                .isEqualTo("https://packet.example/2026/11/24/delivered");
        assertThat(html.page().select("a[href=https://packet.example/river]")).hasSize(1);
        assertThat(html.page().select("script, nav, hr")).isEmpty();
        assertThat(html.words()).contains("It fell.", "The Test Packet. © 2026 The Test Packet. First published by");
        assertThat(text.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(text.text())
                .contains("See the river.\n\nIt fell.", "https://packet.example/2026/11/24/delivered", "© 2026");
        assertThat(html.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void acceptedByManyAtOnceItIsOneLicenceAndNumbersHaveNoGaps() throws Exception {
        var id = desk.story("Pressed by many");
        var pages = new ArrayList<String>();
        for (var i = 0; i < 6; i++) pages.add(desk.ask(id).location());
        var presses = new ArrayList<Callable<Integer>>();
        for (var page : pages) {
            for (var i = 0; i < 4; i++) {
                var sender = desk.asker();
                presses.add(() -> sender.post(page + "/acceptance").status());
            }
        }
        try (var many = Executors.newFixedThreadPool(8)) {
            for (var one : many.invokeAll(presses)) assertThat(one.get()).isEqualTo(303);
        }
        var numbers = desk.jdbc()
                .sql("SELECT number FROM licence ORDER BY number")
                .query(String.class)
                .list();
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(Integer.parseInt(numbers.getLast().substring(8))).isEqualTo(numbers.size());
        var licences = desk.jdbc()
                .sql("SELECT count(*) FROM licence WHERE story_id = " + id)
                .query(Integer.class)
                .single();
        assertThat(licences).isEqualTo(6);
    }

    @Test
    void aCorrectionGoesToWhoeverHasALiveLicenceAndStandsOnItsPage() {
        var stories = paper.getBean(Stories.class);
        var id = desk.story("To be corrected");
        stories.notice(id, Notice.Kind.CORRECTION, "", "An old mistake, known before.", Desk.ADA);
        clock.pass(Duration.ofMinutes(5));
        var one = desk.licensed(id, "email", "one@boats.example");
        var two = desk.licensed(id, "email", "two@boats.example");
        desk.ask(id, "email", "three@boats.example");
        desk.rights().post("/desk/reprints/" + desk.id(two) + "/revocation", "reason", "Not paid.");
        assertThat(reader.get(desk.licence(one).path()).words()).doesNotContain("four feet");

        clock.pass(Duration.ofMinutes(5));
        stories.notice(id, Notice.Kind.CORRECTION, "", "The river rose four feet, not two.", Desk.ADA);
        stories.revise(id, Copies.river("To be corrected"), Desk.ADA);
        stories.publish(id, Desk.ADA);

        assertThat(desk.letters("one@boats.example"))
                .filteredOn(letter -> letter.startsWith("Correction to a story you licensed"))
                .singleElement()
                .asString()
                .contains("The river rose four feet, not two.");
        assertThat(String.join("", desk.letters("two@boats.example"))).doesNotContain("four feet");
        assertThat(String.join("", desk.letters("three@boats.example"))).doesNotContain("four feet");
        assertThat(reader.get(desk.licence(one).path()).words())
                .contains("Correction", "four feet, not two")
                .doesNotContain("known before");
        var text = reader.get("/reprints/deliveries/" + desk.licence(one).delivery() + ".txt");
        assertThat(text.text()).contains("The river rose four feet, not two.");
    }

    @Test
    void wordsThatChangeWithoutANoticeAreToldOnceToo() {
        var stories = paper.getBean(Stories.class);
        var id = desk.story("To be revised");
        var page = desk.licensed(id, "email", "words@boats.example");
        clock.pass(Duration.ofMinutes(5));
        stories.revise(id, Copies.copy("To be revised", "river", "<p>The river rose three feet.</p>"), Desk.ADA);
        assertThat(String.join("", desk.letters("words@boats.example"))).doesNotContain("Revision");
        stories.publish(id, Desk.ADA);
        stories.revise(id, Copies.copy("To be revised", "river", "<p>The river rose three feet.</p>"), Desk.ADA);
        stories.publish(id, Desk.ADA);

        assertThat(desk.letters("words@boats.example"))
                .filteredOn(letter -> letter.startsWith("Revision to a story you licensed"))
                .singleElement()
                .asString()
                .contains("no notice", desk.licence(page).number());
        assertThat(reader.get(desk.licence(page).path()).words()).contains("Revision");
    }

    @Test
    void aLicenceEndsWithALetterBeforeAndAfterAndCanBeRenewed() {
        var page = desk.licensed(desk.story("For a year"), "email", "year@boats.example");
        var number = desk.licence(page).number();
        var office = paper.getBean(ReprintClock.class);
        assertThat(desk.asker().post(page + "/renewals").status()).isEqualTo(409);

        clock.pass(Duration.ofDays(340));
        office.tick();
        office.tick();
        clock.pass(Duration.ofDays(30));
        office.tick();
        assertThat(desk.letters("year@boats.example"))
                .extracting(letter -> letter.lines().findFirst().orElse(""))
                .endsWith(
                        "Licence " + number + " ends soon – The Test Packet",
                        "Licence " + number + " has ended – The Test Packet");
        assertThat(reader.get("/licences/" + number).words()).contains("ended on");
        assertThat(reader.get(page).words()).contains("Your licence has ended", "Ask to renew");

        var renewal = desk.asker().post(page + "/renewals").location();
        assertThat(desk.asker().post(page + "/renewals").location()).isEqualTo(renewal);
        assertThat(reader.get(renewal).words()).contains("Your quote for more time", "$120.00");
        desk.asker().post(renewal + "/acceptance");
        assertThat(reader.get(renewal).words()).contains("Your licence is renewed");
        assertThat(reader.get("/licences/" + number).words()).contains("holds until November 29, 2028");
        assertThat(reader.get(page).words()).contains("You have permission");
    }

    @Test
    void onlyTheWordsAreDeliveredWhereNoPictureIsLicensed() {
        var body =
                "<p>Before.</p><figure><img src=\"/media/abcdef\" width=\"1\" height=\"1\" alt=\"\"><figcaption>Lantern</figcaption></figure><p>After.</p>";
        var page = desk.licensed(desk.story(Copies.copy("With a picture", "river", body)));
        var html = reader.get("/reprints/deliveries/" + desk.licence(page).delivery());

        assertThat(html.words()).contains("Before.", "After.").doesNotContain("Lantern");
        assertThat(html.page().select("img")).isEmpty();
    }

    @Test
    void ourPicturesComeWithTheTextAndThoseOfOthersNever() throws IOException {
        var ours = picture(1, "Photo by Josie Tran, The Test Packet");
        var theirs = picture(2, "Ann Lee / Lantern Photo");
        var body = "<p>Before.</p>" + figure(ours, "The bridge.") + figure(theirs, "The dam.") + "<p>After.</p>";
        var id = desk.story(Copies.copy("Two pictures", "river", body));
        assertThat(reader.get("/reprints/" + id).words()).contains("Not offered", "Ann Lee / Lantern Photo");
        var page = desk.licensed(id, "pictures", "yes");
        var html = reader.get("/reprints/deliveries/" + desk.licence(page).delivery());

        assertThat(reader.get(page).words()).contains("$165.00", "With our own pictures");
        assertThat(html.page().select("img"))
                .extracting(one -> one.attr("src"))
                .containsExactly("https://packet.example" + ours.path() + "/1280.jpg");
        assertThat(html.words()).contains("The bridge.").doesNotContain("The dam.");
    }

    private Picture picture(int shade, String credit) throws IOException {
        var image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, shade);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return paper.getBean(Pictures.class)
                .keep(bytes.toByteArray(), new Pictures.Words("A view.", "", credit), Desk.ADA);
    }

    private static String figure(Picture picture, String caption) {
        return "<figure><img src=\"" + picture.path() + "\" width=\"320\" height=\"200\" alt=\"A view.\"><figcaption>"
                + caption + "</figcaption></figure>";
    }

    @Test
    void aCreditOfTheStorysOwnStandsOnItsLicence() {
        var rights = new Copy.Rights("", "", "Ada Flint for The Test Packet", "");
        var page = desk.licensed(desk.story(Desk.with(Copies.river("Credited"), List.of(), rights)));

        assertThat(reader.get(desk.licence(page).path()).words()).contains("Ada Flint for The Test Packet");
    }
}
