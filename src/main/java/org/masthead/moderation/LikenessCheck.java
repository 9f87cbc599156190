package org.masthead.moderation;

import java.util.function.Supplier;

/** What is much like comments that this paper rejected is read first. It never rejects by itself. */
final class LikenessCheck implements Check {

    private final Classifier classifier;
    private final Supplier<ModerationSettings> settings;

    LikenessCheck(Classifier classifier, Supplier<ModerationSettings> settings) {
        this.settings = settings;
        this.classifier = classifier;
    }

    @Override
    public String name() {
        return "classifier";
    }

    @Override
    public Ruling of(Remark remark) {
        return classifier
                .suspicion(remark.text(), settings.get().certainty())
                .map(suspicion -> hold(
                        "Your comment looks like comments that were rejected, so a moderator reads it first. If that is a mistake, the moderator’s verdict will teach us.",
                        "%.0f %% sure, by: %s"
                                .formatted(suspicion.certainty() * 100, String.join(", ", suspicion.words()))))
                .orElse(PASS);
    }
}
