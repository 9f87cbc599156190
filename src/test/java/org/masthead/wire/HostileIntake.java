package org.masthead.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes files in that nobody should trust, and sees that whatever is refused is refused in plain words. */
final class HostileIntake {

    private static final int LONGEST_REASON = 400;

    private HostileIntake() {}

    /** What came of it, and the reason for each record that failed, after its number. */
    record Taken(long imported, long unchanged, long failed, List<String> reasons) {

        long records() {
            return imported + unchanged + failed;
        }
    }

    static Taken take(Intake intake, Path... files) {
        return take(intake, Arrays.stream(files).map(Source::file).toList());
    }

    static Taken take(Intake intake, List<Source> sources) {
        var reasons = new ArrayList<String>();
        var summary = intake.take(sources, Intake.Options.USUAL, new Intake.Progress() {
            @Override
            public void advanced(long bytesDone, long bytesTotal, long records, long failed) {
                assertThat(failed).isLessThanOrEqualTo(records);
            }

            @Override
            public void failed(String file, long record, String reason) {
                reasons.add(record + " " + reason);
            }

            @Override
            public void wrote(Path mapping) {
                throw new AssertionError("Nothing but a dry run writes " + mapping);
            }
        });
        assertThat(reasons).hasSize((int) summary.failed()).allSatisfy(HostileIntake::plain);
        return new Taken(summary.imported(), summary.unchanged(), summary.failed(), reasons);
    }

    private static void plain(String reason) {
        assertThat(reason.length()).as(reason).isBetween(12, LONGEST_REASON);
        assertThat(reason)
                .doesNotContain("\n", "Exception", "the log says more", "org.masthead", "java.", "null")
                .matches("(?s)\\d+ \\p{Lu}.*");
    }
}
