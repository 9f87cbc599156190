package org.masthead.reprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.masthead.house.Paper;
import org.masthead.media.Picture;
import org.masthead.media.Pictures;
import org.masthead.rights.Rights;
import org.masthead.rights.Ruling;
import org.masthead.rights.Work;
import org.masthead.story.Copy;
import org.masthead.story.Story;
import org.springframework.stereotype.Component;

/** Whose a story and its pictures are. */
@Component
class Owners {

    private final Rights rights;
    private final Pictures pictures;
    private final Supplier<ReprintSettings> settings;
    private final Paper paper;

    Owners(Rights rights, Pictures pictures, Supplier<ReprintSettings> settings, Paper paper) {
        this.rights = rights;
        this.pictures = pictures;
        this.settings = settings;
        this.paper = paper;
    }

    /** Whose it is, and which of its pictures the paper may license. */
    Ruling ruling(Story story) {
        return rights.ruling(work(
                story,
                pictures(story).stream()
                        .map(one -> new Work.Shot(one.key(), one.credit()))
                        .toList()));
    }

    /** Whose the text is; nobody looks at the pictures. */
    Ruling ofText(Story story) {
        return rights.ruling(work(story, List.of()));
    }

    /** All the pictures it shows. */
    List<Picture> pictures(Story story) {
        var all = new ArrayList<Picture>();
        var lead = story.copy().picture();
        if (lead != null) pictures.byId(lead.picture()).ifPresent(all::add);
        all.addAll(pictures.in(story.copy().body().html()));
        return all.stream().distinct().toList();
    }

    /** The line that must stand with the story wherever it is reprinted. */
    String credit(Story story) {
        var credit = story.copy().rights().credit();
        if (!credit.isEmpty()) return credit;
        var byline = story.copy().byline();
        return byline.isEmpty()
                ? paper.name()
                : Wording.filled(settings.get().wording().credit(), Map.of("byline", byline, "paper", paper.name()));
    }

    private static Work work(Story story, List<Work.Shot> shots) {
        var copy = story.copy();
        var agencies = copy.writers().stream()
                .filter(credit -> credit.kind() == Copy.Credit.Kind.WIRE)
                .map(Copy.Credit::name)
                .toList();
        return new Work(story.key(), copy.rights().holder(), copy.rights().notice(), agencies, shots);
    }
}
