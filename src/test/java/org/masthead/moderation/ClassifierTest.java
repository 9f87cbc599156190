package org.masthead.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.masthead.PaperTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The classifier begins without an opinion, and takes the paper's. */
@PaperTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClassifierTest {

    private static final List<String> SPAM = List.of(
            "Earn %d dollars a week from home, no experience, click my profile and start today",
            "My sister bought a new car after she earned %d dollars online, here is how she did it",
            "Cheap pills without prescription, shipping in %d days, order now and save",
            "Binary options doubled my money in %d days, write to the trader on the messenger, guaranteed",
            "Hot deals on watches and handbags, %d percent off, visit the shop in my profile");

    private static final List<String> SENSE = List.of(
            "The ferry should run until %d in the evening, people on the east bank work late",
            "I was at the council meeting, %d people spoke and nobody mentioned the levee",
            "The flood of 19%d was worse, my father had water in the kitchen for a week",
            "Thank you for asking the mayor about the bridge, we have waited %d years for an answer",
            "The school needs %d more teachers, not another study about the football field");

    @Autowired
    Classifier classifier;

    @Autowired
    Checks checks;

    @Autowired
    JdbcClient jdbc;

    private final Random chance = new Random(7);

    @BeforeEach
    void fresh() {
        jdbc.sql("TRUNCATE verdict_sample").update();
    }

    private void verdicts(int ofEach) {
        for (var n = 0; n < ofEach; n++) {
            checks.learn(SPAM.get(n % SPAM.size()).formatted(10 + n) + " " + word(), false);
            checks.learn(SENSE.get(n % SENSE.size()).formatted(10 + n) + " " + word(), true);
        }
        classifier.keepUp();
    }

    private String word() {
        return Long.toString(Math.abs(chance.nextLong()), 36).replaceAll("[0-9]", "x");
    }

    private Ruling ruling(String text) {
        return new LikenessCheck(classifier, AnyRemark.USUAL)
                .of(AnyRemark.of(text).made());
    }

    @Test
    @Order(1)
    void itBeginsWithoutAnOpinionAndHasNoneAfterAFewVerdicts() {
        classifier.keepUp();
        assertThat(ruling(SPAM.getFirst().formatted(500))).isInstanceOf(Ruling.Pass.class);
        verdicts(49);
        assertThat(ruling(SPAM.getFirst().formatted(500))).isInstanceOf(Ruling.Pass.class);
    }

    @Test
    @Order(2)
    void afterEnoughVerdictsItHoldsWhatIsLikeTheRejectedAndSaysWhy() {
        verdicts(60);
        assertThat(ruling("Click my profile and earn 900 dollars from home, order today, no experience"))
                .isInstanceOfSatisfying(Ruling.Hold.class, hold -> {
                    assertThat(hold.check()).isEqualTo("classifier");
                    assertThat(hold.reason()).contains("looks like comments that were rejected");
                    assertThat(hold.found()).contains("% sure").containsAnyOf("profile", "dollars", "earn", "click");
                });
        assertThat(ruling("Сlіck my prоfile and eаrn 900 d0llars frоm h0me, 0rder t0day, no experience"))
                .isInstanceOf(Ruling.Hold.class);
    }

    @Test
    @Order(3)
    void whatIsLikeTheAcceptedOrLikeNothingPasses() {
        verdicts(60);
        assertThat(ruling("The council should have asked the people on the east bank about the ferry and the levee"))
                .isInstanceOf(Ruling.Pass.class);
        assertThat(ruling("Quite another matter: who feeds herons?")).isInstanceOf(Ruling.Pass.class);
        assertThat(ruling("Die Fähre fährt wieder.")).isInstanceOf(Ruling.Pass.class);
    }

    @Test
    @Order(4)
    void theLastVerdictOnTheSameWordsCountsAndCountsOnce() {
        for (var n = 0; n < 5; n++) checks.learn("The very same words", false);
        checks.learn("The VERY same words!", true);
        assertThat(jdbc.sql("SELECT acceptable FROM verdict_sample")
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    @Order(5)
    void nobodysNameOrAddressIsKept() {
        checks.learn(
                "Ask @nellmarsh or nell.marsh@averley.example, call 555 0123, see https://shop.example/u/nell", false);
        assertThat(jdbc.sql("SELECT words FROM verdict_sample")
                        .query(String.class)
                        .single())
                .isEqualTo("link:shop.example ask or call number number see");
    }

    @Test
    @Order(6)
    void theOldestAreForgotten() {
        verdicts(10);
        new SampleRepository(jdbc).keep(false, 4);
        assertThat(new SampleRepository(jdbc).counts().rejected()).isEqualTo(4);
        assertThat(new SampleRepository(jdbc).counts().accepted()).isEqualTo(10);
        assertThat(new SampleRepository(jdbc).newest(false, 1).getFirst()).contains("handbags");
    }
}
