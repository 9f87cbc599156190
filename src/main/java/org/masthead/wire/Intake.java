package org.masthead.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes content in: records that others wrote become stories, each once, however often they come. */
@Service
public class Intake {

    /** The format's name that stands for whichever fits. */
    public static final String AUTO = "auto";

    private final List<Format> formats;
    private final Filing filing;
    private final KeptFiling keeping;
    private final CommentFiling comments;

    Intake(List<Format> formats, Filing filing, KeptFiling keeping, CommentFiling comments) {
        this.formats = List.copyOf(formats);
        this.filing = filing;
        this.keeping = keeping;
        this.comments = comments;
    }

    /**
     * Takes in everything in these sources, a batch at a time; a record that cannot be taken in costs only itself.
     *
     * @throws IntakeStopped when the database or the report's file is out of reach; running again goes on from there
     * @throws IllegalArgumentException when the options name a format that does not exist, or the mapping is not clear
     */
    public Summary take(List<Source> sources, Options options, Progress progress) {
        refuseUnknown(options.format());
        var mapping = MappingFile.read(options.mapping());
        var fetcher = options.fetch() ? new PhotoFetcher(false) : null;
        try (var report = Report.to(options.report(), options.dryRun());
                var photos = new PhotoFinder(options.media(), fetcher)) {
            var delivery = new Delivery(sources, options, mapping, photos);
            var reader = new RecordReader(formats, options.format(), delivery);
            var summary = new IntakeRun(reader, filing, keeping, comments, options, report, progress).run();
            if (options.dryRun()) propose(mapping, options.mapping(), sources, progress);
            return summary;
        }
    }

    /** After a dry run, the operator has a file to change: where categories and tags are to go. */
    private static void propose(Mapping mapping, @Nullable Path given, List<Source> sources, Progress progress) {
        var file =
                sources.isEmpty() || given != null ? null : sources.getFirst().mappingFile();
        if (file != null && MappingFile.write(file, mapping)) progress.wrote(file);
    }

    /**
     * The files directly in a folder that look like something it reads, by name; the folder itself where there are none,
     * so that the intake says so.
     *
     * @param format a format's name, or {@code auto}
     */
    public List<Source> within(Path folder, String format) {
        try (var inside = Files.list(folder)) {
            var sources = inside.filter(file -> Files.isRegularFile(file) && looksReadable(file, format))
                    .sorted()
                    .map(Source::file)
                    .toList();
            return sources.isEmpty() ? List.of(Source.file(folder)) : sources;
        } catch (IOException e) {
            return List.of(Source.file(folder));
        }
    }

    private boolean looksReadable(Path file, String format) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.startsWith(".") || name.endsWith(".mapping.txt")) return false;
        var head = Source.file(file).head();
        return formats.stream()
                .filter(one -> format.equals(AUTO) || format.equals(one.name()))
                .anyMatch(one -> one.claims(head, name));
    }

    /** @throws IllegalArgumentException when there is no such format */
    public void refuseUnknown(String format) {
        if (format.equals(AUTO) || formats().contains(format)) return;
        throw new IllegalArgumentException(
                "There is no format “" + format + "”. Formats: " + String.join(", ", formats()));
    }

    /** The names of the formats it reads. */
    public List<String> formats() {
        return formats.stream().map(Format::name).toList();
    }

    /**
     * How to take in.
     *
     * @param publish whether saved pages, which have no status of their own, are published rather than kept as drafts
     * @param dryRun whether to say what would happen and change nothing
     * @param report the file that gets one JSON line a record, or null for none
     * @param format a format's name, or {@code auto}
     * @param mapping the file that says where an old system's categories and tags go, or null
     * @param media the folder with the pictures that records name, or null
     * @param fetch whether pictures that no folder has are fetched from the network
     * @param site the address of the site that is left, where its export does not say it; or empty
     */
    public record Options(
            boolean publish,
            boolean dryRun,
            @Nullable Path report,
            String format,
            @Nullable Path mapping,
            @Nullable Path media,
            boolean fetch,
            String site) {

        /** Everything as usual. */
        public static final Options USUAL = new Options(false, false, null, AUTO, null, null, false, "");
    }

    /** What came of it, in records. */
    public record Summary(long imported, long unchanged, long failed) {}

    /** Is told how it goes, always by the thread that takes in. */
    public interface Progress {

        /**
         * Called after each batch.
         *
         * @param bytesTotal -1 where nobody knows
         */
        void advanced(long bytesDone, long bytesTotal, long records, long failed);

        /** @param record its number in its file, from 1; 0 where the whole file is meant */
        void failed(String file, long record, String reason);

        /** A file was written for the operator to change: where an old system's categories and tags go. */
        void wrote(Path mapping);
    }
}
