package org.masthead.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What a picture's file says is read, and what must not go out is taken out. */
class PicturePartsTest {

    private static String letters(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static PictureNotes notes(byte[] file) {
        return PictureNotes.of(PictureParts.of(file));
    }

    @Test
    void aCamerasPlaceAndNumberAreTakenOut() {
        var shot = Shots.with(Shots.jpeg(60, 40), 0xe1, Shots.camera(1));
        assertThat(letters(shot)).contains("SECRETCAM", "Exif");
        assertThat(letters(PictureParts.of(shot).bare())).doesNotContain("SECRETCAM", "Exif");
        var png = Shots.chunk(
                Shots.png(60, 40), "eXIf", letters(Shots.camera(1)).substring(6).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(letters(PictureParts.of(png).bare())).doesNotContain("SECRETCAM", "eXIf");
    }

    @Test
    void aPlainPictureIsKeptByteForByte() {
        for (var file : List.of(Shots.jpeg(60, 40), Shots.png(60, 40), Shots.webp(60, 40), Shots.gif(60, 40)))
            assertThat(PictureParts.of(file).bare()).isEqualTo(file);
    }

    @Test
    void whatFollowsAPicturesEndIsNotKept() {
        var page = "PK\3\4<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        for (var file : List.of(Shots.jpeg(60, 40), Shots.png(60, 40), Shots.webp(60, 40), Shots.gif(60, 40))) {
            assertThat(PictureParts.of(Shots.joined(file, page)).bare()).isEqualTo(file);
        }
        var comment = Shots.with(Shots.jpeg(60, 40), 0xfe, page);
        assertThat(letters(PictureParts.of(comment).bare())).doesNotContain("script");
    }

    @Test
    void wordsAreReadFromXmpFirst() {
        var xmp = Shots.xmp(Shots.alternative("dc:description", "The levée at dawn")
                + Shots.alternative("Iptc4xmpCore:AltTextAccessibility", "A woman on a wall of sandbags")
                + Shots.alternative("dc:rights", "© Averley Wire")
                + "<dc:creator><rdf:Seq><rdf:li>Max Roe</rdf:li></rdf:Seq></dc:creator>"
                + "<dc:subject><rdf:Bag><rdf:li>flood</rdf:li><rdf:li>river</rdf:li></rdf:Bag></dc:subject>"
                + "<photoshop:Credit>Averley Wire</photoshop:Credit>"
                + "<photoshop:DateCreated>2026-11-03T06:12:00</photoshop:DateCreated>");
        var file = Shots.with(Shots.with(Shots.jpeg(60, 40), 0xe1, xmp), 0xed, Shots.iptc(120, "An old caption"));
        var notes = notes(file);
        assertThat(notes.caption()).isEqualTo("The levée at dawn");
        assertThat(notes.alt()).isEqualTo("A woman on a wall of sandbags");
        assertThat(notes.copyright()).isEqualTo("© Averley Wire");
        assertThat(notes.keywords()).isEqualTo("flood, river");
        assertThat(notes.creditLine()).isEqualTo("Max Roe/Averley Wire");
        assertThat(notes.taken()).isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @Test
    void wordsAreReadFromIptcWhereThereIsNoXmp() {
        var iptc = Shots.iptc(
                105,
                "Levee holds",
                120,
                "The levee, seen from Corrow.",
                80,
                "Ada Flint",
                116,
                "© 2026",
                25,
                "levee",
                25,
                "night",
                55,
                "20261103");
        var notes = notes(Shots.with(Shots.jpeg(60, 40), 0xed, iptc));
        assertThat(notes.headline()).isEqualTo("Levee holds");
        assertThat(notes.caption()).isEqualTo("The levee, seen from Corrow.");
        assertThat(notes.creditLine()).isEqualTo("Ada Flint");
        assertThat(notes.keywords()).isEqualTo("levee, night");
        assertThat(notes.taken()).isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @Test
    void xmlThatUnfoldsWithoutEndSaysNothing() {
        var xmp = letters(Shots.xmp("")).replace("<?xpacket begin", "<!DOCTYPE x [<!ENTITY a 'aaaa'>]><?xpacket begin");
        var file = Shots.with(Shots.jpeg(60, 40), 0xe1, xmp.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(notes(file)).isEqualTo(PictureNotes.NONE);
    }

    @Test
    void brokenCameraDataDoNoHarm() {
        for (var broken :
                List.of("Exif\0\0", "Exif\0\0MM\0*\uffff", "Exif\0\0II*\0\b\0\0\0ÿÿ", "Photoshop 3.0\0 8BIM")) {
            var bytes = broken.getBytes(StandardCharsets.ISO_8859_1);
            assertThat(notes(Shots.with(Shots.jpeg(60, 40), broken.startsWith("P") ? 0xed : 0xe1, bytes)))
                    .isEqualTo(PictureNotes.NONE);
        }
    }

    @Test
    void whoMadeItWithWhatIsKeptBeside() {
        var first = Shots.box(1, 30, "the first half, ");
        var second = Shots.box(2, 30, "the second");
        var file = Shots.with(Shots.with(Shots.jpeg(60, 40), 0xeb, second), 0xeb, first);
        var parts = PictureParts.of(file);
        assertThat(letters(parts.provenance())).endsWith("jumbthe first half, the second");
        assertThat(letters(parts.bare())).doesNotContain("jumb");
        var png = Shots.chunk(Shots.png(60, 40), "caBX", "a manifest".getBytes(StandardCharsets.US_ASCII));
        assertThat(letters(PictureParts.of(png).provenance())).isEqualTo("a manifest");
    }

    @Test
    void aTurnedPictureStaysTurnedThoughNothingElseOfItsCameraDoes() {
        for (var way = 2; way <= 8; way++) {
            var parts = PictureParts.of(Shots.with(Shots.jpeg(60, 40), 0xe1, Shots.camera(way)));
            var upright = Upright.of(parts.exif());
            assertThat(upright.way()).isEqualTo(way);
            for (var bare : List.of(parts.bare(), Shots.png(60, 40))) {
                var written = upright.written(bare);
                assertThat(Upright.of(PictureParts.of(written).exif())).isEqualTo(upright);
                var facts = PictureFile.examined(written);
                assertThat(facts.width()).isEqualTo(way >= 5 ? 40 : 60);
                assertThat(facts.height()).isEqualTo(way >= 5 ? 60 : 40);
            }
        }
    }

    @Test
    void whatIsNoPictureIsRefusedWithWhatWouldHelp() {
        var others = Map.of(
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>", "SVG",
                "%PDF-1.7 and more", "PDF",
                "\0\0\0 ftypheic\0\0\0\0", "HEIC",
                "\0\0\0 ftypavif\0\0\0\0", "AVIF",
                "\0\0\0 ftypisom\0\0\0\0", "video",
                "II*\0 and more", "TIFF",
                "<html><script>alert(1)</script>", "must be JPEG",
                "", "empty");
        others.forEach((file, reason) -> assertThatThrownBy(
                        () -> PictureFile.examined(file.getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(UnusablePicture.class)
                .hasMessageContaining(reason));
    }

    @Test
    void bombsAreRefusedBeforeTheyUnfold() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThatThrownBy(() -> PictureFile.examined(Shots.bomb(60_000, 60_000)))
                    .hasMessageContaining("million pixels");
            assertThatThrownBy(() -> PictureFile.examined(Shots.bomb(50_000, 100)))
                    .hasMessageContaining("pixels long");
            assertThatThrownBy(() -> PictureFile.examined(Shots.bomb(100, 900))).hasMessageContaining("eight times");
            var words = Shots.folded(new byte[200_000_000]);
            var text = Shots.joined("XML:com.adobe.xmp\0\1\0\0\0".getBytes(StandardCharsets.ISO_8859_1), words);
            var png = Shots.chunk(Shots.chunk(Shots.png(60, 40), "iTXt", text), "zTXt", text);
            assertThat(notes(png)).isEqualTo(PictureNotes.NONE);
            assertThat(PictureFile.examined(png).width()).isEqualTo(60);
        });
    }

    @Test
    void aPictureOfVeryManyLayersIsRefused() {
        var scan = new byte[] {(byte) 0xff, (byte) 0xda, 0, 8, 1, 1, 0, 0, 63, 0};
        var file = Shots.jpeg(60, 40);
        var many = new byte[101][];
        java.util.Arrays.fill(many, scan);
        var whole = java.util.Arrays.copyOf(file, file.length - 2);
        assertThatThrownBy(() -> PictureParts.of(Shots.joined(whole, Shots.joined(many))))
                .hasMessageContaining("layers");
    }
}
