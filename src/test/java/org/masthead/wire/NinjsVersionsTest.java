package org.masthead.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.masthead.story.Arrival;
import org.masthead.story.Copy;
import org.masthead.story.Notice;
import org.masthead.topic.Topic;
import org.masthead.wire.Dispatch.Credit;

class NinjsVersionsTest {

    private static final String ONE = """
            {
              "uri": "urn:newsml:cns.example:20261123:levee-7",
              "type": "text",
              "profile": "story",
              "version": "3",
              "firstcreated": "2026-11-23T14:05:00+01:00",
              "versioncreated": "2026-11-23T16:40:00+01:00",
              "pubstatus": "usable",
              "urgency": 4,
              "copyrightholder": "Corrow News Service",
              "copyrightnotice": "(c) 2026 CNS",
              "usageterms": "Not for archives after 30 days",
              "ednote": "CORRECTS the height of the levee in paragraph 3.",
              "language": "en_US",
              "headline": "Levee holds &amp; the town <b>sleeps</b>",
              "headline_short": "Levee holds",
              "headline_kicker": "The flood",
              "byline": "By JANE O'DOE, Staff Writer, and John Roe in Corrow | CNS",
              "located": "CORROW",
              "slugline": "Levee-Night",
              "description_text": "Two hundred volunteers filled sandbags. The river crested at midnight.",
              "body_html": "<p>The river crested at midnight.</p><script>alert(1)</script><p>Nobody was hurt.</p>",
              "body_text": "The river crested at midnight.",
              "subject": [
                {"name": "Floods", "scheme": "http://cv.iptc.org/newscodes/mediatopic/", "code": "20000151"},
                {"name": "City", "scheme": "http://cns.example/sections/"}
              ],
              "person": [{"name": "Ada Strand", "rel": "about"}],
              "organisation": [{"name": "Harbor Board"}],
              "place": [{"name": "Lower Basin"}],
              "event": [{"name": "The November flood"}],
              "object": [{"name": "Chain Bridge"}],
              "infosource": [{"name": "Corrow News Service"}],
              "associations": {"featured": {"uri": "urn:cns:pic:1", "type": "picture",
                "renditions": {"original": {"href": "https://pictures.example/1.jpg", "mimetype": "image/jpeg"}}}},
              "altids": {"itemid": "LEVEE7"}
            }
            """;

    private static final String TWO = """
            {
              "uri": "http://agency.example/items/22",
              "standard": {"name": "ninjs", "version": "2.2"},
              "type": "text",
              "firstcreated": "2026-11-20T08:00:00Z",
              "pubstatus": "withheld",
              "headlines": [
                {"role": "social", "value": "You will not believe this levee"},
                {"role": "main", "contenttype": "text/plain", "value": "Levee audit is late"}
              ],
              "descriptions": [{"contenttype": "text/plain", "value": "The auditor wants two more weeks."}],
              "bodies": [
                {"contenttype": "text/plain", "value": "First paragraph.\\n\\nSecond < paragraph."}
              ],
              "by": "Jane Doe",
              "people": [{"name": "Jane Doe", "rel": "author"}, {"name": "Paul Hale", "rel": "photographer"}],
              "subjects": [{"name": "Audits", "uri": "http://agency.example/topics/audits"}],
              "infosources": [{"name": "Averley Town Clerk"}, {"name": "River Wire", "role": "agency"}],
              "associations": [{"name": "next", "uri": "http://agency.example/items/21", "type": "text"}],
              "altids": [{"role": "guid", "value": "x-22"}]
            }
            """;

    private static final String THREE = """
            {
              "uri": "http://agency.example/items/31",
              "standard": {"name": "ninjs", "version": "3.1"},
              "type": "text",
              "firstCreated": "2026-11-20T08:00:00Z",
              "versionCreated": "2026-11-22T09:00:00Z",
              "embargoedUntil": "2026-12-01T06:00:00-05:00",
              "expires": "9999-12-31T23:59:59Z",
              "pubStatus": "usable",
              "copyrightHolder": "The Averley Packet",
              "headlines": [{"value": "Bridge to close"}],
              "descriptions": [
                {"role": "summary", "value": "For two years."},
                {"role": "correction", "value": "An earlier version gave the wrong year."}
              ],
              "bodies": [
                {"role": "summary", "contentType": "text/html", "value": "<p>Short.</p>"},
                {"role": "main", "contentType": "text/html", "value": "<p>Long.</p><hr class=\\"page\\"><p>Page two.</p>"}
              ],
              "by": "Jane Doe and Ann Poe; editing by Max Field",
              "people": [{"name": "Ada Strand", "rel": "about"}],
              "subjects": [{"name": "Politics", "rel": "section"}, {"name": "The Bridge Files", "rel": "series"}],
              "genres": [{"name": "Analysis"}]
            }
            """;

    @Test
    void versionOneIsUnderstood() {
        var story = Reading.story(ONE);
        assertThat(story.words().headline()).isEqualTo("Levee holds & the town sleeps");
        assertThat(story.words().kicker()).isEqualTo("The flood");
        assertThat(story.words().deck()).startsWith("Two hundred volunteers");
        assertThat(story.body().text()).isEqualTo("The river crested at midnight.\nNobody was hurt.");
        assertThat(story.slug()).isEqualTo("levee-night");
        assertThat(story.dateline()).isEqualTo("CORROW");
        assertThat(story.language()).isEqualTo("en-US");
        assertThat(story.placing().section()).isEqualTo("City");
        assertThat(story.credits())
                .containsExactly(
                        new Credit(Copy.Credit.Kind.PERSON, "Jane O'Doe", "", ""),
                        new Credit(Copy.Credit.Kind.PERSON, "John Roe", "", "Corrow"),
                        new Credit(Copy.Credit.Kind.WIRE, "CNS", "", ""),
                        new Credit(Copy.Credit.Kind.WIRE, "Corrow News Service", "", ""));
        assertThat(story.topics())
                .contains(
                        new Topic.Named(Topic.Kind.SUBJECT, "Floods"), new Topic.Named(Topic.Kind.PERSON, "Ada Strand"),
                        new Topic.Named(Topic.Kind.ORGANISATION, "Harbor Board"),
                                new Topic.Named(Topic.Kind.PLACE, "Lower Basin"),
                        new Topic.Named(Topic.Kind.EVENT, "The November flood"),
                                new Topic.Named(Topic.Kind.SUBJECT, "Chain Bridge"));
        assertThat(story.rights())
                .isEqualTo(
                        new Copy.Rights("Corrow News Service", "(c) 2026 CNS", "", "Not for archives after 30 days"));
        assertThat(story.times().published()).isEqualTo("2026-11-23T14:05:00+01:00");
        assertThat(story.times().updated()).isEqualTo("2026-11-23T16:40:00+01:00");
        assertThat(story.notices())
                .containsExactly(new Notice(
                        Notice.Kind.CORRECTION,
                        "",
                        "Corrects the height of the levee in paragraph 3.",
                        OffsetDateTime.parse("2026-11-23T16:40:00+01:00")));
        assertThat(story.notes())
                .containsExactly(
                        "The picture https://pictures.example/1.jpg is missing: pictures are not fetched from other addresses.");
    }

    @Test
    void versionTwoIsUnderstood() {
        var story = Reading.story(TWO);
        assertThat(story.fate()).isInstanceOf(Arrival.Fate.Draft.class);
        assertThat(story.words().headline()).isEqualTo("Levee audit is late");
        assertThat(story.words().headlines().social()).isEqualTo("You will not believe this levee");
        assertThat(story.body().text()).isEqualTo("First paragraph.\nSecond < paragraph.");
        assertThat(story.credits())
                .containsExactly(
                        new Credit(Copy.Credit.Kind.PERSON, "Jane Doe", "", ""),
                        new Credit(Copy.Credit.Kind.PERSON, "Paul Hale", "photography", ""),
                        new Credit(Copy.Credit.Kind.WIRE, "River Wire", "", ""));
        assertThat(story.related()).containsExactly("http://agency.example/items/21");
        assertThat(story.topics()).containsExactly(new Topic.Named(Topic.Kind.SUBJECT, "Audits"));
    }

    @Test
    void versionThreeIsUnderstood() {
        var story = Reading.story(THREE);
        assertThat(story.words().headline()).isEqualTo("Bridge to close");
        assertThat(story.words().deck()).isEqualTo("For two years.");
        assertThat(story.body().hasPageMarks()).isTrue();
        assertThat(story.body().text()).isEqualTo("Long.\nPage two.");
        assertThat(story.credits()).extracting(Credit::name).containsExactly("Jane Doe", "Ann Poe", "Max Field");
        assertThat(story.placing().section()).isEqualTo("Politics");
        assertThat(story.placing().series()).isEqualTo("The Bridge Files");
        assertThat(story.placing().subjects()).containsExactly("Analysis");
        assertThat(story.topics()).containsExactly(new Topic.Named(Topic.Kind.PERSON, "Ada Strand"));
        assertThat(story.times().embargo()).isEqualTo("2026-12-01T06:00:00-05:00");
        assertThat(story.rights().holder()).as("the paper's own").isEmpty();
        assertThat(story.notices()).extracting(Notice::text).containsExactly("An earlier version gave the wrong year.");
    }

    @Test
    void whatWasUnderstoodIsNinjsThree() {
        for (var record : new String[] {ONE, TWO, THREE}) Ninjs31.accepts(NinjsRecord.of(Reading.story(record)));
    }

    @Test
    void whatWasUnderstoodIsUnderstoodTheSameAgain() {
        for (var record : new String[] {ONE, TWO, THREE}) {
            var first = Reading.story(record);
            var again = Reading.story(org.masthead.house.Json.write(NinjsRecord.of(first)));
            assertThat(again.words()).isEqualTo(first.words());
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(again.placing().section()).isEqualTo(first.placing().section());
            assertThat(again.topics()).containsExactlyInAnyOrderElementsOf(first.topics());
            assertThat(again.notices()).isEqualTo(first.notices());
            assertThat(again.related()).isEqualTo(first.related());
            assertThat(again.fate()).hasSameClassAs(first.fate());
            assertThat(again.times().published()).isEqualTo(first.times().published());
        }
    }

    @Test
    void theFingerprintDependsOnTheRecordAndNotOnItsLayout() {
        var a = Reading.story("{\"uri\":\"u\",\"headline\":\"H\"}").fingerprint();
        var b = Reading.story("[ {\"headline\": \"H\",\n \"uri\": \"u\"} ]").fingerprint();
        var c = Reading.story("{\"uri\":\"u\",\"headline\":\"H!\"}").fingerprint();
        assertThat(a).hasSize(32).isEqualTo(b).isNotEqualTo(c);
    }

    @Test
    void aCanceledRecordIsAWithdrawalThatSaysWhy() {
        var told = Reading.story(
                "{\"uri\":\"u\",\"pubstatus\":\"canceled\",\"headline\":\"H\",\"ednote\":\"Sourcing fell through.\","
                        + "\"versioncreated\":\"2026-11-24T10:00:00Z\"}");
        assertThat(told.fate())
                .isEqualTo(new Arrival.Fate.Withdraw(
                        "Sourcing fell through.", OffsetDateTime.parse("2026-11-24T10:00:00Z")));
        var silent = Reading.story("{\"uri\":\"u\",\"pubStatus\":\"canceled\"}");
        assertThat(((Arrival.Fate.Withdraw) silent.fate()).reason()).isEqualTo(NinjsStory.WITHDRAWN);
    }

    @Test
    void editorialNotesForNewsroomsAreNotForReaders() {
        assertThat(Reading.story("{\"uri\":\"u\",\"headline\":\"H\",\"ednote\":\"Update expected at 1500.\"}")
                        .notices())
                .isEmpty();
        assertThat(Reading.story("{\"uri\":\"u\",\"headline\":\"H\",\"ednote\":\"Retraction: none of it is so.\"}")
                        .notices())
                .extracting(Notice::kind, Notice::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Notice.Kind.RETRACTION, "None of it is so."));
    }

    @Test
    void aStoryFromTheFutureWaitsForItsTime() {
        var story = Reading.story("{\"uri\":\"u\",\"headline\":\"H\",\"firstcreated\":\"2026-12-24T00:00:00Z\"}");
        assertThat(story.times().embargo()).isEqualTo("2026-12-24T00:00:00Z");
        assertThat(story.times().published()).isNull();
    }
}
