package org.masthead.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.house.Json;
import org.masthead.house.Sections;
import org.masthead.story.Copies;
import org.masthead.story.KeptStories;
import org.masthead.story.Stories;
import org.masthead.syndication.Ninjs;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@PaperTest
class KeptRecordTest {

    private static final Dispatch.Question QUESTION = new Dispatch.Question("Is it enough?", List.of("Yes", "No"));

    @Autowired
    Stories stories;

    @Autowired
    KeptStories kept;

    @Autowired
    Provenance provenance;

    @Autowired
    Ninjs ninjs;

    @Autowired
    Sections sections;

    @Test
    void whatWasWrittenIsReadBackExactly() {
        var one = kept(live("The <b>ferry</b> &amp; the “bridge”"));
        var record = KeptRecord.read(json(record(one, Map.of("story", one.facts()))));
        assertThat(record.story().facts()).isEqualTo(one.facts());
        assertThat(record.story().story().copy().headline())
                .isEqualTo(one.story().copy().headline());
        assertThat(record.story().story().copy().body())
                .isEqualTo(one.story().copy().body());
    }

    @Test
    void whereAStoryCameFromComesBackWithIt() {
        var id = live("Traced");
        var trace = new Provenance.Trace(List.of("abc", "def"), QUESTION);
        provenance.keep(Map.of(id, trace));
        assertThat(provenance.of(List.of(id))).isEqualTo(Map.of(id, trace));
        var one = kept(id);
        var record = KeptRecord.read(json(record(one, Map.of("story", one.facts(), "wire", trace))));
        assertThat(record.trace()).isEqualTo(trace);
    }

    @Test
    void itIsBelievedNothingThatCouldHurt() {
        var one = kept(live("Trusted"));
        var hostile = record(one, Map.of("story", one.facts()))
                .replace("<p id=", "<script>alert(1)</script><p onclick=\\\"alert(2)\\\" id=");
        assertThat(KeptRecord.read(json(hostile)).story().story().copy().body().html())
                .doesNotContain("script", "onclick");
        for (var broken : List.of(
                "{\"story\":null}",
                "{}",
                "no JSON",
                own(one).replace("\"state\":\"LIVE\"", "\"state\":\"GONE\""),
                own(one).replace("\"slug\":\"trusted\"", "\"slug\":\"../desk\""),
                own(one).replace("\"name\":\"River\"", "\"name\":null"),
                own(one).replaceFirst("\"published\":\"[^\"]*\"", "\"published\":null"))) {
            assertThatThrownBy(() -> KeptRecord.read(json(Json.write(ninjs.asKept(one, broken)))))
                    .as(broken)
                    .isInstanceOf(UnusableRecord.class);
        }
    }

    @Test
    void whoTakesItAsOrdinaryNinjsPublishesNothingUnseen() {
        var id = live("Seen");
        stories.revise(id, Copies.river("Unseen"), Copies.ADA);
        var spiked = stories.draft(Copies.river("Spiked"), Copies.ADA);
        stories.spike(spiked, Copies.ADA);
        var all = kept.after(id - 1, 2);
        assertThat(all.stream()
                        .map(one ->
                                json(record(one, Map.of())).path("pubStatus").asString()))
                .containsExactly("usable", "withheld", "withheld");
        all.forEach(one -> Ninjs31.accepts(ninjs.asKept(one, own(one))));
    }

    @Test
    void anOrdinaryRecordIsNone() {
        assertThat(KeptRecord.is(json("{\"uri\":\"urn:1\",\"bodies\":[{\"role\":\"main\",\"value\":\"x\"}]}")))
                .isFalse();
        assertThat(KeptRecord.is(json("{\"uri\":\"urn:1\"}"))).isFalse();
    }

    private long live(String headline) {
        sections.ensure("River", "");
        var id = stories.draft(Copies.river(headline), Copies.ADA);
        stories.publish(id, Copies.ADA);
        return id;
    }

    private KeptStories.Kept kept(long id) {
        return kept.after(id - 1, 1).getFirst();
    }

    private static String own(KeptStories.Kept one) {
        return Json.write(Map.of("story", one.facts()));
    }

    private String record(KeptStories.Kept one, Map<String, Object> own) {
        return Json.write(ninjs.asKept(one, Json.write(own)));
    }

    private static JsonNode json(String text) {
        return Json.read(text, JsonNode.class);
    }
}
