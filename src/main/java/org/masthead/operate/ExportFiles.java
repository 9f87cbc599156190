package org.masthead.operate;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The files of one kind in an export, each with so many records that any program can read it whole. */
final class ExportFiles implements AutoCloseable {

    private static final int MOST = 1_000;

    private final ExportFolder folder;
    private final String kind;
    private final boolean unpublished;
    private final List<ExportManifest.Part> parts;
    private @Nullable ExportFile open;
    private int number;

    /**
     * @param kind the folder below the export's that they lie in
     * @param parts gets what the manifest says of each
     */
    ExportFiles(ExportFolder folder, String kind, boolean unpublished, List<ExportManifest.Part> parts) {
        this.folder = folder;
        this.kind = kind;
        this.unpublished = unpublished;
        this.parts = parts;
    }

    void add(String json) throws IOException {
        if (open != null && open.records() == MOST) close();
        if (open == null) {
            folder.below(kind);
            open = new ExportFile(folder.path(), String.format(Locale.ROOT, "%s/%06d.ninjs.json", kind, ++number));
        }
        open.add(json);
    }

    @Override
    public void close() throws IOException {
        if (open == null) return;
        open.close();
        parts.add(open.part(unpublished));
        open = null;
    }
}
