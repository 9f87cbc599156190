package org.masthead.reprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.TestClock;
import org.masthead.house.Reader;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.masthead.story.Copies;
import org.masthead.story.Copy;
import org.masthead.story.Stories;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the story itself goes through before and after somebody has a licence for it. */
@PaperTest
class LicensedStoryTest {

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
    void wordsThatReadersDoNotSeeYetStandNowhereInALicence() {
        var stories = paper.getBean(Stories.class);
        var id = desk.story("Seen by everybody");
        var page = desk.licensed(id, "email", "early@boats.example");
        var quoted = desk.ask(id).location();
        stories.revise(id, Copies.river("Kept until Friday"), Desk.ADA);
        clock.pass(Duration.ofMinutes(1));
        desk.rights().post("/desk/reprints/" + desk.id(page) + "/revocation", "reason", "Not paid.");

        for (var address : List.of(desk.licence(page).path(), page, page + "/invoice", quoted)) {
            assertThat(reader.get(address).words())
                    .contains("Seen by everybody")
                    .doesNotContain("Kept until Friday");
        }
        assertThat(String.join("", desk.letters("early@boats.example"))).doesNotContain("Kept until Friday");

        stories.publish(id, Desk.ADA);
        assertThat(reader.get(quoted).words()).contains("Kept until Friday");
    }

    @Test
    void aQuoteForAStoryThatIsWithheldSinceCannotBeAccepted() {
        var id = desk.story("Sealed since");
        var page = desk.ask(id).location();
        desk.rights().post("/desk/rights/holds", "story", "" + id, "reason", "A court sealed it.", "ask", "");

        assertThat(desk.asker().post(page + "/acceptance").status()).isEqualTo(409);
        assertThat(reader.get(page).words()).contains("Your quote");

        desk.rights().post("/desk/rights/holds/" + id + "/end");
        assertThat(desk.asker().post(page + "/acceptance").status()).isEqualTo(303);
    }

    @Test
    void aWithdrawalGoesToLicenseesTooAndNothingMoreIsDelivered() {
        var id = desk.story("To be withdrawn");
        var page = desk.licensed(id, "email", "last@boats.example");
        var waiting = desk.ask(id).location();
        paper.getBean(Stories.class).withdraw(id, "It could not be verified.", Desk.ADA);

        assertThat(desk.letters("last@boats.example"))
                .last()
                .asString()
                .contains("It could not be verified.", "take it down")
                .doesNotContain("carry this over", "/reprints/deliveries/");
        assertThat(reader.get(desk.licence(page).path()).words()).contains("Withdrawal", "It could not be verified.");
        var delivery = reader.get("/reprints/deliveries/" + desk.licence(page).delivery());
        assertThat(delivery.status()).isEqualTo(410);
        assertThat(desk.asker().post(waiting + "/acceptance").status()).isEqualTo(410);
        assertThat(reader.get(waiting).status()).isEqualTo(200);
    }

    @Test
    void theLeadPictureIsDeliveredToWhoeverPaysForIt() throws IOException {
        var picture = picture("Photo by Josie Tran, The Test Packet");
        var id = desk.story(leading(Copies.river("With a lead picture"), picture, "The weir at dawn."));
        var with = desk.licensed(id, "pictures", "yes");
        var without = desk.licensed(id);
        var delivered = reader.get("/reprints/deliveries/" + desk.licence(with).delivery());

        assertThat(reader.get(with).words()).contains("$165.00");
        assertThat(delivered.page().select("figure img").attr("src"))
                .isEqualTo("https://packet.example" + picture.path() + "/1280.jpg");
        assertThat(delivered.words()).contains("The weir at dawn. Photo by Josie Tran");
        assertThat(reader.get("/reprints/deliveries/" + desk.licence(with).delivery() + ".txt")
                        .text())
                .contains("[Picture: https://packet.example" + picture.path() + "/1280.jpg]\n\nThe weir at dawn.");
        assertThat(reader.get("/reprints/deliveries/" + desk.licence(without).delivery())
                        .page()
                        .select("img"))
                .isEmpty();
    }

    @Test
    void machinesReadThatAnExcerptIsOnlyAPartOfTheStory() {
        var id = desk.story(
                Copies.copy("Ten words long", "river", "<p>one two three four five six seven eight nine ten</p>"));
        var page = desk.licensed(id, "extent", "excerpt", "words", "4");
        var data = reader.get(desk.licence(page).path() + ".jsonld").text();

        assertThat(OdrlRules.wrongs(data)).isEmpty();
        assertThat(data)
                .contains("\"odrl:print\"", "\"percentage\"", "\"40.00\"", "an excerpt of up to 4 words")
                .doesNotContain("\"action\":[\"print\"");
    }

    private Picture picture(String credit) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return paper.getBean(Pictures.class)
                .keep(bytes.toByteArray(), new Pictures.Words("A weir.", "", credit), Desk.ADA);
    }

    private static Copy leading(Copy copy, Picture picture, String caption) {
        return new Copy(
                copy.kicker(),
                copy.headline(),
                copy.headlines(),
                copy.deck(),
                copy.credits(),
                copy.dateline(),
                copy.section(),
                copy.topics(),
                copy.body(),
                new Copy.Lead(picture.id(), caption),
                copy.related(),
                copy.series(),
                copy.rights(),
                copy.language());
    }
}
