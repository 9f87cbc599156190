package org.masthead.operate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.masthead.wire.Intake;
import org.masthead.wire.Source;

/**
 * What an import was told to bring in: files, what lies in folders, and papers that were written out.
 *
 * @param sources every file with stories, in their order
 * @param papers the exports among them
 * @param around the exports that single files were taken from: what their stories need comes too
 */
record ImportFiles(List<Source> sources, List<ExportedPaper> papers, Set<ExportedPaper> around) {

    /** @throws ExportRefused when an export is not whole */
    static ImportFiles of(List<String> names, Intake intake, String format) {
        var given = new ImportFiles(new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>());
        for (var name : names) {
            if (name.equals("-")) given.sources().add(Source.stream("standard input", System.in));
            else given.add(Path.of(name), intake, format);
        }
        return given;
    }

    private void add(Path path, Intake intake, String format) {
        if (!Files.isDirectory(path)) {
            sources.add(Source.file(path));
            ExportedPaper.around(path).ifPresent(around::add);
        } else if (ExportFolder.isExport(path)) {
            var paper = ExportedPaper.open(path);
            papers.add(paper);
            sources.addAll(paper.stories());
        } else {
            sources.addAll(intake.within(path, format));
        }
    }

    /** All papers whose sections, pictures, authors and topics are needed. */
    List<ExportedPaper> neededFirst() {
        return Stream.concat(papers.stream(), around.stream()).distinct().toList();
    }
}
