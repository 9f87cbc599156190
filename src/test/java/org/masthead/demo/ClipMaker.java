package org.masthead.demo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the clips of Averley and has ffmpeg make files of them: run it with the folder to write to. Their words
 * (captions, transcripts, titles) are written by hand and lie beside the files.
 */
public final class ClipMaker {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final int PER_SECOND = 15;

    private ClipMaker() {}

    public static void main(String[] folder) throws IOException, InterruptedException {
        var into = Files.createDirectories(Path.of(folder[0]));
        for (var clip : List.of(new GaugeClip(), new VoteClip(), new SnowClip(), new MarketClip())) make(clip, into);
    }

    private static void make(Clip clip, Path into) throws IOException, InterruptedException {
        var name = into.resolve(clip.name()).toString();
        var whole = Files.createTempFile(clip.name(), ".mkv");
        try {
            draw(clip, whole);
            run(
                    null,
                    List.of(
                            "-i",
                            whole.toString(),
                            "-c:v",
                            "libvpx-vp9",
                            "-b:v",
                            "0",
                            "-crf",
                            "" + (40 + clip.coarser()),
                            "-g",
                            "150",
                            "-pix_fmt",
                            "yuv420p",
                            "-deadline",
                            "good",
                            "-cpu-used",
                            "2",
                            "-an",
                            name + ".webm"));
            run(
                    null,
                    List.of(
                            "-i",
                            whole.toString(),
                            "-c:v",
                            "libx264",
                            "-preset",
                            "slow",
                            "-crf",
                            "" + (28 + clip.coarser()),
                            "-g",
                            "150",
                            "-pix_fmt",
                            "yuv420p",
                            "-profile:v",
                            "main",
                            "-movflags",
                            "+faststart",
                            "-an",
                            name + ".mp4"));
            Files.write(Path.of(name + ".jpg"), Plates.jpeg(frame(clip, clip.poster(), 1280, 720)));
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private static void draw(Clip clip, Path whole) throws IOException, InterruptedException {
        run(
                clip,
                List.of(
                        "-f",
                        "rawvideo",
                        "-pix_fmt",
                        "bgr24",
                        "-s",
                        WIDTH + "x" + HEIGHT,
                        "-r",
                        "" + PER_SECOND,
                        "-i",
                        "-",
                        "-c:v",
                        "libx264rgb",
                        "-qp",
                        "0",
                        "-preset",
                        "ultrafast",
                        whole.toString()));
    }

    private static void run(@org.jspecify.annotations.Nullable Clip drawn, List<String> said)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("ffmpeg", "-hide_banner", "-loglevel", "error", "-y"));
        command.addAll(said);
        var ffmpeg = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var frames = ffmpeg.getOutputStream()) {
            for (var i = 0; drawn != null && i < drawn.seconds() * PER_SECOND; i++)
                frames.write(bytes(frame(drawn, i / (double) PER_SECOND, WIDTH, HEIGHT)));
        }
        if (ffmpeg.waitFor() != 0) throw new IllegalStateException("ffmpeg refused: " + command);
    }

    private static BufferedImage frame(Clip clip, double at, int width, int height) {
        var canvas = new Canvas(clip.name(), width, height);
        canvas.pen.scale(width / Clip.WIDTH, height / Clip.HEIGHT);
        clip.draw(canvas, at);
        canvas.pen.dispose();
        return canvas.image;
    }

    private static byte[] bytes(BufferedImage frame) {
        var bytes = new byte[frame.getWidth() * frame.getHeight() * 3];
        var at = 0;
        for (var rgb : frame.getRGB(0, 0, frame.getWidth(), frame.getHeight(), null, 0, frame.getWidth())) {
            bytes[at++] = (byte) rgb;
            bytes[at++] = (byte) (rgb >> 8);
            bytes[at++] = (byte) (rgb >> 16);
        }
        return bytes;
    }
}
