package org.masthead.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Players;
import org.springframework.stereotype.Component;

/** Looks at a video before it is taken in: whether it can be played, and whether everybody can follow it. */
@Component
class VideoCheck {

    private static final long LARGEST_POSTER = 40_000_000;
    private static final long LARGEST_CAPTIONS = 4_000_000;
    private static final long APART = 1_500;
    private static final String NO_CAPTIONS =
            "A video with speech needs captions: write them as WebVTT. If nobody speaks, say so.";

    /**
     * A video and what was found out about it; it can go out when there are no faults.
     *
     * @param millis how long it runs
     */
    record Checked(
            List<Videos.Fault> faults,
            List<Film> files,
            long millis,
            byte[] poster,
            @Nullable Captions captions) {}

    /** A file, and what it turned out to be. */
    record Film(Path path, VideoFile.Facts facts) {}

    Checked of(Videos.Offered offered) {
        var faults = new ArrayList<Videos.Fault>();
        words(offered.words(), faults);
        var films = offered.elsewhere().isEmpty() ? films(offered.files(), faults) : elsewhere(offered, faults);
        var millis = films.isEmpty()
                ? offered.length().toMillis()
                : films.getFirst().facts().millis();
        var poster = poster(offered.poster(), faults);
        var captions = captions(offered, millis, faults);
        return new Checked(faults, films, millis, poster, captions);
    }

    /** What is wrong with words that take the place of others, and with captions typed for a video of ours. */
    List<Videos.Fault> of(Videos.Words words, String captions, boolean silent, VideoRepository.Row video) {
        var faults = new ArrayList<Videos.Fault>();
        words(words, faults);
        if (!video.elsewhere().isEmpty()) return faults;
        if (captions.isBlank()) {
            if (!silent) faults.add(new Videos.Fault("captions", NO_CAPTIONS));
            return faults;
        }
        try {
            if (captions.length() > LARGEST_CAPTIONS) throw new UnusableVideo("They are longer than 4 MB.");
            Captions.read(captions).fit(video.millis());
        } catch (UnusableVideo refused) {
            faults.add(new Videos.Fault("captions", Objects.requireNonNull(refused.getMessage())));
        }
        return faults;
    }

    private static void words(Videos.Words words, List<Videos.Fault> faults) {
        said("title", words.title(), 200, "Give the video a title.", faults);
        said("description", words.description(), 2_000, "Say in a sentence or two what the video shows.", faults);
        said(
                "transcript",
                words.transcript(),
                60_000,
                "Write down what is said and shown, for those who read instead of watching.",
                faults);
        if (words.credit().length() > 200) faults.add(new Videos.Fault("credit", "Use at most 200 characters."));
    }

    private static void said(String about, String words, int most, String missing, List<Videos.Fault> faults) {
        if (words.isBlank()) faults.add(new Videos.Fault(about, missing));
        else if (words.length() > most)
            faults.add(
                    new Videos.Fault(about, "Use at most " + most + " characters; there are " + words.length() + "."));
    }

    private static List<Film> films(List<Path> files, List<Videos.Fault> faults) {
        var films = new ArrayList<Film>();
        try {
            for (var file : files) films.add(new Film(file, VideoFile.examined(file)));
            if (films.isEmpty())
                throw new UnusableVideo("Name an MP4 or WebM file, or the address where another site plays the video.");
            alike(films);
        } catch (UnusableVideo refused) {
            faults.add(new Videos.Fault("files", Objects.requireNonNull(refused.getMessage())));
        }
        return films;
    }

    private static void alike(List<Film> films) {
        var types = films.stream().map(film -> film.facts().type()).distinct().count();
        if (types < films.size())
            throw new UnusableVideo("Both files are of one kind. Bring one MP4 and one WebM file.");
        var lengths = films.stream().mapToLong(film -> film.facts().millis()).summaryStatistics();
        if (lengths.getMax() - lengths.getMin() > APART)
            throw new UnusableVideo("The two files are not the same video: one runs longer than the other.");
    }

    private static List<Film> elsewhere(Videos.Offered offered, List<Videos.Fault> faults) {
        if (!offered.files().isEmpty())
            faults.add(new Videos.Fault("elsewhere", "Bring files or name another site’s address, not both."));
        if (Players.at(offered.elsewhere())
                .filter(player -> player.what().equals("video"))
                .isEmpty())
            faults.add(new Videos.Fault(
                    "elsewhere",
                    "The paper knows no video player for this address. It knows " + Players.sites("video") + "."));
        if (offered.length().toMillis() <= 0 || offered.length().toHours() >= 24)
            faults.add(new Videos.Fault("length", "Say how long the video runs, like 2:45."));
        return List.of();
    }

    private static byte[] poster(@Nullable Path file, List<Videos.Fault> faults) {
        if (file == null) {
            faults.add(new Videos.Fault("poster", "Name a picture that stands for the video until it plays."));
            return new byte[0];
        }
        try {
            if (VideoFile.size(file) > LARGEST_POSTER) throw new UnusablePicture("The file is larger than 40 MB.");
            var bytes = read(file);
            PictureFile.examined(bytes);
            return bytes;
        } catch (UnusablePicture refused) {
            faults.add(new Videos.Fault("poster", Objects.requireNonNull(refused.getMessage())));
            return new byte[0];
        }
    }

    private static @Nullable Captions captions(Videos.Offered offered, long millis, List<Videos.Fault> faults) {
        var file = offered.captions();
        if (file == null) {
            var there = !offered.elsewhere().isEmpty() && offered.captionedThere();
            if (!offered.silent() && !there) faults.add(new Videos.Fault("captions", missing(offered)));
            return null;
        }
        try {
            if (!offered.elsewhere().isEmpty())
                throw new UnusableVideo(
                        "Another site’s player cannot show our captions. Put them there, and say so here.");
            if (VideoFile.size(file) > LARGEST_CAPTIONS) throw new UnusableVideo("The file is larger than 4 MB.");
            var captions = Captions.read(decoded(read(file)));
            if (millis > 0) captions.fit(millis);
            return captions;
        } catch (UnusableVideo refused) {
            faults.add(new Videos.Fault("captions", Objects.requireNonNull(refused.getMessage())));
            return null;
        }
    }

    private static String missing(Videos.Offered offered) {
        return offered.elsewhere().isEmpty()
                ? "A video with speech needs captions: name a WebVTT file. If nobody speaks, say so."
                : "A video with speech needs captions: say that the other site’s player has them, or that nobody"
                        + " speaks.";
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnusableVideo("The captions are not in UTF-8. Save them in that encoding.");
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be read: " + file, e);
        }
    }
}
