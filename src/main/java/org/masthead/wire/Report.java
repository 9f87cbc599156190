package org.masthead.wire;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Json;
import org.masthead.moving.OldComment;

/** The file that says of each record what became of it, a line of JSON for each. */
final class Report implements AutoCloseable {

    private final @Nullable Writer out;
    private final boolean dryRun;

    private Report(@Nullable Writer out, boolean dryRun) {
        this.out = out;
        this.dryRun = dryRun;
    }

    /** @param file null for no report */
    static Report to(@Nullable Path file, boolean dryRun) {
        try {
            return new Report(file == null ? null : Files.newBufferedWriter(file), dryRun);
        } catch (IOException e) {
            throw new IntakeStopped("The report cannot be written to " + file + ".", e);
        }
    }

    void kept(String file, long record, Dispatch dispatch, Filed.Kept kept) {
        if (out == null) return;
        var notes = new ArrayList<>(dispatch.notes());
        notes.addAll(kept.notes());
        kept(file, record, kept, NinjsRecord.of(dispatch), dispatch.beside().recognised(), notes);
    }

    /** The same of a record that comes back as it was. */
    void kept(String file, long record, KeptRecord story, Filed.Kept kept) {
        if (out != null) kept(file, record, kept, story.json(), List.of(), kept.notes());
    }

    private void kept(String file, long record, Filed.Kept kept, Object ninjs, List<?> recognised, List<String> notes) {
        var line = line(file, record, kept.news() ? "imported" : "unchanged", null, kept.address());
        line.put("ninjs", ninjs);
        line.put("recognised", recognised);
        if (!notes.isEmpty()) line.put("notes", notes);
        write(line);
    }

    void kept(String file, long record, OldComment comment, Filed.Kept kept) {
        if (out == null) return;
        var line = line(file, record, kept.news() ? "imported" : "unchanged", null, kept.address());
        line.put("comment", told(comment));
        if (!kept.notes().isEmpty()) line.put("notes", kept.notes());
        write(line);
    }

    void failed(String file, long record, String reason, OldComment comment) {
        if (out == null) return;
        var line = line(file, record, "failed", reason, "");
        line.put("comment", told(comment));
        write(line);
    }

    /** What is no story and no comment, and is counted as neither. */
    void leftOut(String file, long record, String reason) {
        if (out != null) write(line(file, record, "left out", reason, ""));
    }

    /** Never the writer's address. */
    private static Map<String, Object> told(OldComment comment) {
        return Json.object(
                "origin",
                comment.origin(),
                "parent",
                comment.parent(),
                "name",
                comment.name(),
                "written",
                comment.written().toString(),
                "state",
                comment.state().name().toLowerCase(Locale.ROOT),
                "text",
                comment.text());
    }

    /** @param dispatch null where nothing was understood */
    void failed(String file, long record, String reason, @Nullable Dispatch dispatch) {
        if (out == null) return;
        var line = line(file, record, "failed", reason, "");
        understood(line, dispatch);
        write(line);
    }

    private Map<String, @Nullable Object> line(
            String file, long record, String status, @Nullable String reason, String address) {
        var line = new LinkedHashMap<String, @Nullable Object>();
        line.put("file", file);
        line.put("record", record);
        line.put("status", status);
        if (dryRun) line.put("dryRun", true);
        line.put("reason", reason);
        line.put("address", address.isEmpty() ? null : address);
        return line;
    }

    private static void understood(Map<String, @Nullable Object> line, @Nullable Dispatch dispatch) {
        line.put("ninjs", dispatch == null ? null : NinjsRecord.of(dispatch));
        line.put("recognised", dispatch == null ? List.of() : dispatch.beside().recognised());
    }

    private void write(Map<String, @Nullable Object> line) {
        attempt(out -> out.write(Json.write(line) + "\n"));
    }

    /** Whoever follows the file sees every batch. */
    void flush() {
        attempt(Writer::flush);
    }

    @Override
    public void close() {
        attempt(Writer::close);
    }

    private interface Step {
        void on(Writer out) throws IOException;
    }

    private void attempt(Step step) {
        try {
            if (out != null) step.on(out);
        } catch (IOException e) {
            throw new IntakeStopped("The report cannot be written: " + e.getMessage() + ".", e);
        }
    }
}
