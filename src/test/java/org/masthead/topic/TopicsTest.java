package org.masthead.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.masthead.story.Copies.ADA;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.house.Moved;
import org.springframework.beans.factory.annotation.Autowired;

@PaperTest
class TopicsTest {

    @Autowired
    Topics topics;

    private long topic(String name) {
        var named = new Topic.Named(Topic.Kind.PLACE, name);
        return topics.ensure(List.of(named)).get(named);
    }

    @Test
    void aTopicIsFoundByAnyOfItsNames() {
        var id = topic("Lower Basin");
        topics.describe(topics.byId(id).orElseThrow(), List.of("The Basin", "Basin, Lower"), ADA);
        assertThat(topic("The Basin")).isEqualTo(id);
        assertThat(topic("LOWER BASIN")).isEqualTo(id);
        assertThatThrownBy(() -> topics.bySlug("basin-lower"))
                .isInstanceOfSatisfying(
                        Moved.class, moved -> assertThat(moved.address()).isEqualTo("/topics/lower-basin"));
    }

    @Test
    void aNameOfAnotherTopicStaysWithIt() {
        var one = topic("Chain Bridge");
        var two = topic("The Trestle");
        topics.describe(topics.byId(two).orElseThrow(), List.of("Chain Bridge"), ADA);
        assertThat(topics.bySlug("chain-bridge")).map(Topic::id).contains(one);
    }

    @Test
    void mergedTopicsAreOneWhereverTheyAreAskedFor() {
        var a = topic("Mill One");
        var b = topic("Mill Two");
        var c = topic("Mill Three");
        topics.merge(a, b, ADA);
        topics.merge(b, c, ADA);
        assertThat(topics.byIds(List.of(a, b, c))).extracting(Topic::id).containsExactly(c);
        assertThat(topic("Mill One")).isEqualTo(c);
        assertThatThrownBy(() -> topics.merge(c, a, ADA)).hasMessageContaining("into itself");
    }

    @Test
    void whatCannotBeASlugIsNotAskedFor() {
        assertThat(List.of("", "-", "A B", "a/b", "%00", "x".repeat(500)))
                .allMatch(slug -> topics.bySlug(slug).isEmpty());
    }
}
