package org.masthead.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.masthead.house.Moved;
import org.masthead.newsroom.Editor;
import org.masthead.topic.KeptTopics.Alias;
import org.masthead.topic.KeptTopics.Kept;
import org.springframework.beans.factory.annotation.Autowired;

@PaperTest
class KeptTopicsTest {

    private static final Editor IMPORT = new Editor("the import");

    @Autowired
    KeptTopics kept;

    @Autowired
    Topics topics;

    @Test
    void aTopicComesBackWithEveryNameAndAddress() {
        var levee = new Kept(
                3, "the-levee", "Basin levee", Topic.Kind.PLACE, "A wall.", List.of(new Alias("old-wall", "Old Wall")));
        assertThat(kept.keep(levee, IMPORT)).isTrue();
        assertThat(kept.keep(levee, IMPORT)).isFalse();
        var here = topics.bySlug("the-levee").orElseThrow();
        assertThat(here).isEqualTo(new Topic(here.id(), "the-levee", "Basin levee", Topic.Kind.PLACE, "A wall."));
        assertThatThrownBy(() -> topics.bySlug("old-wall")).isInstanceOf(Moved.class);
        assertThat(kept.after(here.id() - 1, 1))
                .containsExactly(
                        new Kept(here.id(), "the-levee", "Basin levee", Topic.Kind.PLACE, "A wall.", levee.aliases()));
    }

    @Test
    void whatIsKnownHereStaysAndTheRestIsFilledIn() {
        var id = topics.keep("flood", new Topic.Named(Topic.Kind.EVENT, "The Flood"));
        kept.keep(new Kept(1, "flood", "Another name", Topic.Kind.SUBJECT, "It rose.", List.of()), IMPORT);
        assertThat(topics.byId(id).orElseThrow())
                .isEqualTo(new Topic(id, "flood", "The Flood", Topic.Kind.EVENT, "It rose."));
        kept.keep(new Kept(1, "flood", "Another name", Topic.Kind.SUBJECT, "It fell.", List.of()), IMPORT);
        assertThat(topics.byId(id).orElseThrow().summary()).isEqualTo("It rose.");
    }
}
