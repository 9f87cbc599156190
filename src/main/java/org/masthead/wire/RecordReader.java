package org.masthead.wire;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.MalformedInputException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads sources one after the other and hands on what is in them, a batch at a time. */
final class RecordReader {

    /** How many bytes tell what a file is. */
    static final int HEAD = 4096;

    private final List<Format> formats;
    private final String wanted;
    private final List<Source> sources;
    private final Delivery delivery;
    private long bytesDone;
    private Batch batch = new Batch();

    RecordReader(List<Format> formats, String wanted, Delivery delivery) {
        this.formats = formats;
        this.wanted = wanted;
        this.sources = delivery.sources();
        this.delivery = delivery;
    }

    /** How many bytes there are, or -1 where nobody knows. */
    long bytesTotal() {
        var total = 0L;
        for (var source : sources) {
            if (source.trouble() != null) continue;
            if (source.bytes() < 0) return -1;
            total += source.bytes();
        }
        return total;
    }

    void read(Consumer<Batch> out) {
        for (var source : sources) {
            read(source, understanding -> add(source, understanding, out));
        }
        if (!batch.isEmpty()) out.accept(batch);
    }

    private void add(Source source, Understanding understanding, Consumer<Batch> out) {
        if (!batch.hasRoomFor(understanding)) {
            out.accept(batch);
            batch = new Batch();
        }
        batch.add(source.name(), understanding, bytesDone);
    }

    private void read(Source source, Consumer<Understanding> out) {
        var trouble = source.trouble();
        if (trouble != null) {
            out.accept(new Understanding.Refused(0, trouble));
            return;
        }
        try (var in = new BufferedInputStream(counted(source.open()), 1 << 16)) {
            in.mark(HEAD);
            var head = in.readNBytes(HEAD);
            in.reset();
            var format = format(head, source);
            if (head.length == 0) throw new UnusableRecord("The file is empty.");
            if (format.isEmpty()) throw new UnusableRecord("This is in no format that Masthead reads.");
            format.get().read(source, in, delivery, out);
        } catch (UnusableRecord e) {
            out.accept(new Understanding.Refused(0, e.reason()));
        } catch (MalformedInputException e) {
            out.accept(new Understanding.Refused(0, "The file is not in the encoding that it begins with."));
        } catch (IOException e) {
            out.accept(new Understanding.Refused(0, "The file cannot be read on: " + e.getMessage()));
        }
    }

    private Optional<Format> format(byte[] head, Source source) {
        var name = source.name().toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(one -> wanted.equals(Intake.AUTO)
                        ? one.claims(head, name)
                        : one.name().equals(wanted))
                .findFirst();
    }

    private InputStream counted(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                var next = super.read();
                if (next != -1) bytesDone++;
                return next;
            }

            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                var some = super.read(into, from, count);
                if (some > 0) bytesDone += some;
                return some;
            }
        };
    }
}
