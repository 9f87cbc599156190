package org.masthead.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.topic.Topic;
import org.masthead.wire.Mapping.Place;
import org.masthead.wire.Mapping.Term;

class MappingFileTest {

    @TempDir
    Path folder = Path.of(".");

    @Test
    void whatIsWrittenIsReadAgainAsItWasMeant() {
        var met = MappingFile.read(null);
        met.place(new Term(true, "local-news", "Local #News"));
        met.place(new Term(true, "uncategorized", "Uncategorized"));
        met.place(new Term(false, "corrow", "Corrow"));
        met.place(new Term(false, "corrow", "Corrow"));
        var file = folder.resolve("mapping.txt");

        assertThat(MappingFile.write(file, met)).isTrue();
        var read = MappingFile.read(file);

        assertThat(read.whereTo(new Term(true, "local-news", "?"))).isEqualTo(new Place.InSection("Local  News"));
        assertThat(read.whereTo(new Term(true, "uncategorized", "?"))).isEqualTo(new Place.Nowhere());
        assertThat(read.whereTo(new Term(false, "corrow", "?")))
                .isEqualTo(new Place.AsTopic(Topic.Kind.SUBJECT, "Corrow"));
    }

    @Test
    void aFileThatIsThereIsNeverWrittenOver() throws Exception {
        var file = Files.writeString(folder.resolve("mapping.txt"), "tag a = place B\n");
        var met = new Mapping(java.util.Map.of());
        met.place(new Term(false, "a", "A"));
        assertThat(MappingFile.write(file, met)).isFalse();
        assertThat(file).hasContent("tag a = place B\n");
    }

    @Test
    void aLineThatIsNotUnderstoodIsNamed() throws Exception {
        var file = Files.writeString(folder.resolve("mapping.txt"), "# a note\ntag a = place\n");
        assertThatThrownBy(() -> MappingFile.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Line 2")
                .hasMessageContaining("for example");
    }

    @Test
    void whatTheFileDoesNotNameGoesWhereItUsuallyGoes() {
        var mapping = MappingFile.read(null);
        assertThat(mapping.whereTo(new Term(true, "sports", "Sports"))).isEqualTo(new Place.InSection("Sports"));
        assertThat(mapping.whereTo(new Term(true, "uncategorised", "X"))).isEqualTo(new Place.Nowhere());
    }
}
