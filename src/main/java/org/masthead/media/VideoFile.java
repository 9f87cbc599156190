package org.masthead.media;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that says it is a video: whether it is one, how long it runs and how large its picture is. */
final class VideoFile {

    private static final String WRONG_TYPE = "Videos must be MP4 or WebM files.";
    private static final int EBML = 0x1A45DFA3;
    private static final int FTYP = 0x66747970;
    private static final long LONGEST_MILLIS = 24L * 60 * 60 * 1000;

    private VideoFile() {}

    /** What a file turned out to be. */
    record Facts(String type, long millis, int width, int height) {

        Facts {
            if (millis <= 0 || millis > LONGEST_MILLIS)
                throw new UnusableVideo(
                        "The file does not say how long the video runs. Write it anew, not as a stream.");
            if (width <= 0 || height <= 0 || width > 16_384 || height > 16_384)
                throw new UnusableVideo("There is no picture in the file.");
        }
    }

    /** @throws UnusableVideo when it cannot be played, with the reason */
    static Facts examined(Path file) {
        try (var channel = FileChannel.open(file)) {
            var head = bytes(channel, 0, (int) Math.min(12, channel.size()));
            if (head.remaining() < 12) throw new UnusableVideo(WRONG_TYPE);
            if (head.getInt(0) == EBML) return WebmElements.facts(channel);
            if (head.getInt(4) == FTYP) return Mp4Boxes.facts(channel);
            throw new UnusableVideo(WRONG_TYPE);
        } catch (EOFException cut) {
            throw new UnusableVideo("The file is damaged: it ends too early.");
        } catch (IOException e) {
            throw new UncheckedIOException("The video cannot be read: " + file, e);
        }
    }

    /** So many bytes from a place in the file, never more than asked for in memory. */
    static ByteBuffer bytes(FileChannel channel, long from, int count) throws IOException {
        var bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) throw new EOFException();
        }
        return bytes.flip();
    }

    static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The video is gone: " + file, e);
        }
    }
}
