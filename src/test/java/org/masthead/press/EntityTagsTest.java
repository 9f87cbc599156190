package org.masthead.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EntityTagsTest {

    @Provide
    Arbitrary<List<String>> tags() {
        return Arbitraries.strings()
                .withChars("abW/,* ")
                .ofMaxLength(3)
                .map(opaque -> '"' + opaque + '"')
                .list()
                .ofMaxSize(5);
    }

    @Property
    void aTagIsFoundExactlyWhenItIsInTheList(
            @ForAll("tags") List<String> tags, @ForAll boolean weak, @ForAll boolean spaced) {
        String header = String.join(
                spaced ? " , " : ",",
                tags.stream().map(tag -> weak ? "W/" + tag : tag).toList());

        assertThat(EntityTags.name(header, "\"ab\"")).as(header).isEqualTo(tags.contains("\"ab\""));
    }

    @Property
    void nonsenseNeverFailsAndNamesNothing(@ForAll String nonsense) {
        String unquoted = nonsense.replace('"', '\'');
        if (!unquoted.strip().equals("*")) {
            assertThat(EntityTags.name(unquoted, "\"ab\"")).isFalse();
        }
        EntityTags.name(nonsense, "\"ab\"");
    }

    @Example
    void aStarNamesEverything() {
        assertThat(EntityTags.name(" * ", "\"ab\"")).isTrue();
    }

    @Example
    void aTagAfterAnUnreadableOneIsNotTrusted() {
        assertThat(EntityTags.name("x, \"ab\"", "\"ab\"")).isFalse();
        assertThat(EntityTags.name("\"ab", "\"ab\"")).isFalse();
        assertThat(EntityTags.name("\"xab\"", "\"ab\"")).isFalse();
    }
}
