package org.masthead.edition;

import java.util.List;
import java.util.regex.Pattern;
import org.masthead.house.Dates;
import org.springframework.stereotype.Component;

/** Tells an editor what another did to the same front while it was open before them. */
@Component
class Overtaking {

    private static final Pattern SEEN = Pattern.compile("([0-9]{1,18})\\.([0-9]{1,9})");

    private final DraftRepository drafts;
    private final VersionRepository versions;
    private final Dates dates;

    Overtaking(DraftRepository drafts, VersionRepository versions, Dates dates) {
        this.drafts = drafts;
        this.versions = versions;
        this.dates = dates;
    }

    /**
     * What happened to the draft since an editor saw it.
     *
     * @param draft as it is now
     * @param seen as {@link Draft#seen} said it then
     */
    Outcome.Overtaken of(Draft draft, String seen) {
        if (!draft.begun()) return over(draft);
        var found = SEEN.matcher(seen);
        var same = found.matches() && Long.parseLong(found.group(1)) == draft.id();
        var steps = drafts.steps(draft.id(), same ? Integer.parseInt(found.group(2)) : 0);
        return new Outcome.Overtaken(
                draft.by() + " changed this front on "
                        + dates.moment(draft.changed()).words() + ", while you had it open.",
                steps.stream().map(step -> step.by() + " — " + step.did()).toList());
    }

    private Outcome.Overtaken over(Draft gone) {
        return versions.newest(gone.front())
                .map(this::of)
                .orElseGet(() -> new Outcome.Overtaken("The draft that you had open was dropped.", List.of()));
    }

    /** What was published since. */
    Outcome.Overtaken of(Version version) {
        return new Outcome.Overtaken(
                "Version " + version.number() + " was published on "
                        + dates.moment(version.published()).words() + " by " + version.by()
                        + ", while you had this front open.",
                List.of(version.note()));
    }
}
