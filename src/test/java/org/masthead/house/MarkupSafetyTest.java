package org.masthead.house;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** Whatever comes in, what goes out is safe, and stays what it is when it comes in again. */
class MarkupSafetyTest {

    @Provide
    Arbitrary<String> nested() {
        return AnyHtml.nested();
    }

    @Provide
    Arbitrary<String> soup() {
        return AnyHtml.soup();
    }

    private static void safeAndSettled(String html) {
        var once = Markup.of(html).html();
        assertThat(SafeOutput.wrongs(once)).as(once).isEmpty();
        assertThat(Markup.of(once).html()).isEqualTo(once);
    }

    @Property(tries = 3000)
    void nestedHtmlComesOutSafeAndSettled(@ForAll("nested") String html) {
        safeAndSettled(html);
    }

    @Property(tries = 3000)
    void tagSoupComesOutSafeAndSettled(@ForAll("soup") String html) {
        safeAndSettled(html);
    }

    @Property(tries = 1000)
    void anyCharactersComeOutSafeAndSettled(@ForAll @StringLength(max = 300) String text) {
        safeAndSettled(text);
    }

    @Property(tries = 1000)
    void plainTextIsNeverReadAsHtml(@ForAll("soup") String text) {
        var body = Markup.ofText(text);
        assertThat(SafeOutput.wrongs(body.html())).isEmpty();
        assertThat(org.jsoup.Jsoup.parseBodyFragment(body.html()).body().select("*:not(body):not(p):not(br)"))
                .isEmpty();
    }

    @Property(tries = 1000)
    void everyBlockHasAnIdThatNoOtherHas(@ForAll("nested") String html) {
        var body = Markup.of(html);
        var ids = body.blocks().stream()
                .filter(block -> !block.pageMark())
                .map(Markup.Block::id)
                .toList();
        assertThat(ids)
                .allMatch(id -> MarkupPolicy.BLOCK_ID.matcher(id).matches())
                .doesNotHaveDuplicates();
        assertThat(org.jsoup.Jsoup.parseBodyFragment(body.html()).select("[id]").eachAttr("id"))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 1000)
    void aBodyIsOneBlockALine(@ForAll("nested") String html) {
        var body = Markup.of(html);
        assertThat(Markup.ofBlocks(body.blocks())).isEqualTo(body);
        assertThat(body.isEmpty()).isEqualTo(body.blocks().isEmpty());
    }
}
