package org.masthead.clipping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masthead.clipping.Clipping.Line;
import org.masthead.clipping.Clipping.Question;
import org.masthead.clipping.Clipping.Role;
import org.masthead.clipping.Clipping.Writer;

class SavedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guilty-plea",
                "recount-hard-wrapped",
                "flood-money-no-blank-lines",
                "column-landline",
                "hafen-deutsch",
                "herons-lynx",
                "school-merger-poll-in-body",
                "levee-entire-story",
                "memo-page-two",
                "battery-maker-rails",
                "bridge-comments",
                "layoffs-paywall",
                "notebook-tail",
                "newsletter-as-subject",
                "harbor-arabic"
            })
    void everyLineOfAPageGetsItsRole(String name) {
        var page = TextPageOnFile.of(name);

        var lines = page.read().lines();

        assertThat(lines.stream().map(line -> line.role().word() + " " + line.number()))
                .containsExactlyElementsOf(numbered(page.roles()));
    }

    private static List<String> numbered(List<String> roles) {
        return IntStream.range(0, roles.size())
                .mapToObj(i -> roles.get(i) + " " + (i + 1))
                .toList();
    }

    @Test
    void theStoryIsTakenOutOfItsPage() {
        var page = TextPageOnFile.of("guilty-plea");

        var story = page.read();

        assertThat(story.kicker()).isEqualTo("Low Water");
        assertThat(story.headline()).isEqualTo("Harbor official pleads guilty in dredging case");
        assertThat(story.deck())
                .isEqualTo("Prosecutor says $2.8 million was paid for work never done; director denies any part in it");
        assertThat(story.dateline()).isEqualTo("AVERLEY");
        assertThat(story.published()).isEqualTo(OffsetDateTime.parse("2011-10-04T17:12:40-04:00"));
        assertThat(story.updated()).isEqualTo(OffsetDateTime.parse("2011-10-05T08:30:11-04:00"));
        assertThat(story.body().text())
                .startsWith("The deputy director of the Averley Harbor Authority pleaded guilty Tuesday")
                .contains("\nA question of soundings\n")
                .endsWith("Rooke has denied any wrongdoing. He did not return calls on Tuesday.")
                .doesNotContain("Advertisement", "Photo by", "leaves the Calder County Courthouse");
        assertThat(story.body().blocks().stream().filter(block -> block.heading()))
                .hasSize(1);
        assertThat(story.notes())
                .contains(
                        "A picture is not here: “Paul Strand leaves the Calder County Courthouse on Tuesday with his lawyer.”");
    }

    @Test
    void whatStandsAroundTheStoryIsKeptAsWhatItIs() {
        var story = TextPageOnFile.of("guilty-plea").read();

        assertThat(story.writers())
                .containsExactly(new Writer(
                        "Dana Okafor",
                        "",
                        "Dana Okafor is a staff writer who covers the harbor and public money for the Packet. She joined the paper in"
                                + " 2004. Reach her at dokafor@averleypacket.example or 555-0142.",
                        "dokafor@averleypacket.example",
                        false));
        assertThat(story.rights().holder()).isEqualTo("The Averley Packet");
        assertThat(story.rights().notice()).isEqualTo("Copyright © 2011 The Averley Packet. All rights reserved.");
        assertThat(story.rest()).isEqualTo("The text is only a part of the story: the page says “Story continues →”.");
        assertThat(story.question())
                .isEqualTo(new Question(
                        "Do you think the Harbor Authority should be abolished?", List.of("Yes", "No", "Not sure")));
    }

    @Test
    void brokenLinesBecomeParagraphsAgain() {
        var story = TextPageOnFile.of("recount-hard-wrapped").read();

        assertThat(story.dateline()).isEqualTo("CORROW (CNS)");
        assertThat(story.writers()).extracting(Writer::name).containsExactly("Luis Ferrante", "Priya Raman");
        assertThat(story.body().text())
                .startsWith(
                        "After eleven days, two hand counts and one broken machine, the Eastgate seat on the Averley City"
                                + " Council belongs to Nora Quill, a retired ferry pilot who had never run for anything before.\n"
                                + "Her margin was 11 votes out of 4,318 cast, the county clerk said Wednesday.")
                .endsWith("\"A tray stuck. That is all that happened, and it happens.\"");
        assertThat(story.body().html()).contains("<ul", "<li>absentee envelopes that lacked a date;</li>");
        assertThat(story.notes())
                .contains(
                        "Correction: An earlier version of this story misstated the number of ballots in the skipped tray."
                                + " It was 212, not 221.");
    }

    @Test
    void aPollBetweenParagraphsIsNoPartOfThem() {
        var story = TextPageOnFile.of("school-merger-poll-in-body").read();

        assertThat(story.question())
                .isEqualTo(new Question(
                        "Should Averley merge its elementary schools?",
                        List.of(
                                "Yes, the buildings are half empty",
                                "No, children should walk to school",
                                "I don't live in Averley")));
        assertThat(story.body().text())
                .contains("most of them left angry.\nSuperintendent Imani Frost said")
                .contains("Can a parent appeal? The board's lawyer says no.")
                .doesNotContain("Should Averley merge", "1,204 votes", "How the enrollment fell");
        assertThat(story.writers())
                .containsExactly(new Writer("Priya Raman", "", "", "praman@averleypacket.example", false));
    }

    @Test
    void aPageInTheMiddleSaysThatTheOthersAreMissing() {
        var story = TextPageOnFile.of("memo-page-two").read();

        assertThat(story.headline()).isEqualTo("Agency had warning about channel, memo shows");
        assertThat(story.rest())
                .isEqualTo("The text is only a part of the story: the page says “Continued from page 1”.");
        assertThat(story.topics()).containsExactly("harbor", "audit", "dredging");
        assertThat(story.question().words()).isEqualTo("Should the county pay for a second ferry?");
        assertThat(story.rights().holder()).isEqualTo("Marl Creek Ledger");
        assertThat(story.writers())
                .extracting(Writer::name, Writer::role)
                .containsExactly(tuple("Jo Peltier", ""), tuple("Sam Ostrow", "reporting"));
    }

    @Test
    void thePageOfTheEntireStoryLacksNothing() {
        var story = TextPageOnFile.of("levee-entire-story").read();

        assertThat(story.rest()).isEmpty();
        assertThat(story.headline()).isEqualTo("The long night of the Basin levee");
        assertThat(story.deck()).isEqualTo("How eleven people with shovels held back a river for five hours");
        assertThat(story.dateline()).isEqualTo("LOWER BASIN");
        assertThat(story.body().blocks().stream().filter(block -> block.heading()))
                .hasSize(3);
        assertThat(story.writers())
                .extracting(Writer::name, Writer::biography)
                .containsExactly(
                        tuple("Mae Lindqvist", "Mae Lindqvist covers the river for The Averley Packet."),
                        tuple("Theo Brandvold", "Theo Brandvold is a business reporter there."));
    }

    @Test
    void anArabicStoryKeepsItsParagraphsAndItsWriter() {
        var page = TextPageOnFile.of("harbor-arabic");

        var story = page.read();

        assertThat(story.headline()).isEqualTo(page.of(Role.HEADLINE).getFirst());
        assertThat(story.writers()).extracting(Writer::name).containsExactly("ليلى حداد");
        assertThat(story.published()).isEqualTo(OffsetDateTime.parse("2011-10-04T15:57:00Z"));
        assertThat(story.body().text()).isEqualTo(String.join("\n", page.of(Role.BODY)));
    }

    @Test
    void markdownIsReadAsText() {
        var story = TextPageOnFile.of("open-records-markdown").read();

        assertThat(story.headline()).isEqualTo("Tolliver signs open-records bill, with exceptions");
        assertThat(story.writers()).extracting(Writer::name).containsExactly("Ann Corliss");
        assertThat(story.body().text())
                .contains("except, as its critics noted, for the ones anybody wants.")
                .contains("Payments above $10,000")
                .doesNotContain("http", "Buckner: Why I voted yes");
    }

    @Test
    void aStoryWithNothingAroundItIsAllBody() {
        var text = "The oldest tree in Averley came down on Sunday in no wind at all.\n\nNo one was hurt.";

        var story = read(text);

        assertThat(story.headline()).isEqualTo("The old tree");
        assertThat(story.body().text()).isEqualTo(text.replace("\n\n", "\n"));
        assertThat(story.writers()).isEmpty();
        assertThat(story.published()).isNull();
        assertThat(story.question()).isNull();
        assertThat(story.notes()).contains("The page has no headline; the name of its file stands for it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void theEncodingDoesNotMatter(String charset) {
        var page = TextPageOnFile.of("flood-money-no-blank-lines");

        var story = SavedText.read(page.text().getBytes(Charset.forName(charset)), "x.txt");

        assertThat(story).isEqualTo(SavedText.read(page.text().getBytes(StandardCharsets.UTF_8), "x.txt"));
    }

    @Test
    void lettersReadInTheWrongEncodingAreMended() {
        var broken = new String(
                "Council votes\n\n“We voted,” said José Pérez, who was asked twice on Tuesday what it meant."
                        .getBytes(StandardCharsets.UTF_8),
                StandardCharsets.ISO_8859_1);

        assertThat(read(broken).body().text())
                .isEqualTo("“We voted,” said José Pérez, who was asked twice on Tuesday what it meant.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void theEndsOfLinesDoNotMatter(String end) {
        var page = TextPageOnFile.of("guilty-plea");

        assertThat(read(page.text().replace("\n", end))).isEqualTo(read(page.text()));
    }

    @Test
    void aPageRunTogetherInOneLineStillHasAStory() {
        var story = read(TextPageOnFile.of("guilty-plea").text().replaceAll("\\s+", " "));

        assertThat(story.body().text())
                .startsWith("The deputy director of the Averley Harbor Authority pleaded guilty Tuesday")
                .contains("He did not return calls on Tuesday.")
                .doesNotContain("Latest stories", "Log in to reply", "Privacy Policy");
        assertThat(story.lines()).extracting(Line::role).containsExactly(Role.BODY);
    }

    @Test
    void longLinesAreShortenedInTheReport() {
        var story = read("Council votes\n\n" + "The council voted on it, and then it voted on it again. ".repeat(20));

        assertThat(story.lines().getLast().words()).hasSize(200).endsWith("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n", "%PDF-1.4 x", "{\\rtf1 x", "\1\2\3\4\5\6\7\b\1\2\3"})
    void whatIsNoTextIsRefused(String bytes) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(".");
    }

    private static Clipping read(String text) {
        return SavedText.read(text.getBytes(StandardCharsets.UTF_8), "/home/desk/the-old_tree.txt");
    }

    @Test
    void aParagraphThatQuotesSomebodyIsNoCaptionThoughACreditFollows() {
        var text = """
                Harbor clerk denies all
                By Maria Holt
                A clerk at the harbor board denied in court on Monday that he had passed on plans of the lock.
                In a conference call the prosecutor said the plea “changes the landscape.” She would not say more.
                Photo by Sam Oduya / Tribune
                The board said last week that it had hired a security firm to look after the lock.
                """;

        var story = SavedText.read(text.getBytes(StandardCharsets.UTF_8), "page.txt");

        assertThat(story.body().text()).contains("changes the landscape");
        assertThat(story.lines()).extracting(Line::role).contains(Role.CREDIT);
    }
}
