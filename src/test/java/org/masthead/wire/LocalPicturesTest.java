package org.masthead.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masthead.wire.Understanding.Understood;

class LocalPicturesTest {

    @TempDir
    Path outer = Path.of(".");

    private Path folder = Path.of(".");

    @BeforeEach
    void aFolderWithAPictureInIt() throws Exception {
        folder = Files.createDirectories(outer.resolve("wire"));
        Files.createDirectories(folder.resolve("pictures"));
        Files.write(folder.resolve("pictures/the levee.jpg"), new byte[] {1, 2, 3});
        Files.write(outer.resolve("secret.jpg"), new byte[] {1});
    }

    @Test
    void aPictureBesideTheRecordIsItsLead() throws Exception {
        var story = story("""
                {"uri":"urn:x:u","headline":"H","body_text":"B","associations":[
                  {"name":"second","uri":"p:2","type":"picture","renditions":[{"name":"original","href":"none.jpg"}]},
                  {"name":"main","uri":"p:1","type":"picture","by":"Paul Hale",
                   "descriptions":[{"role":"caption","value":"The levee at night"},{"role":"alt","value":"A levee"}],
                   "renditions":[{"name":"original","href":"pictures/the%20levee.jpg"}]}]}
                """);
        var photo = story.photo();
        assertThat(photo).isNotNull();
        if (photo == null) return;
        assertThat(photo.file())
                .isEqualTo(folder.resolve("pictures/the levee.jpg").toRealPath());
        assertThat(photo.words())
                .isEqualTo(new org.masthead.media.Pictures.Words("A levee", "The levee at night", "Paul Hale"));
        assertThat(story.notes())
                .containsExactly("The picture none.jpg is missing: no such file lies beside the record.");
        Ninjs31.accepts(NinjsRecord.of(story));
    }

    @Test
    void nothingOutsideTheFolderIsTaken() throws Exception {
        Files.createSymbolicLink(folder.resolve("link.jpg"), outer.resolve("secret.jpg"));
        for (var href : new String[] {
            "../secret.jpg",
            "..%2Fsecret.jpg",
            "link.jpg",
            outer.resolve("secret.jpg").toString(),
            "file:../secret.jpg",
            "//x/y.jpg"
        }) {
            var story = story(
                    "{\"uri\":\"u\",\"headline\":\"H\",\"body_text\":\"B\",\"associations\":{\"main\":{\"type\":\"picture\",\"renditions\":{\"original\":{\"href\":\""
                            + href + "\",\"mimetype\":\"image/jpeg\"}}}}}");
            assertThat(story.photo()).as(href).isNull();
            assertThat(story.notes()).as(href).hasSize(1);
        }
    }

    private Dispatch story(String text) throws Exception {
        var file = Files.writeString(folder.resolve("record.json"), text);
        return ((Understood) Reading.of(Source.file(file)).getFirst()).dispatch();
    }
}
