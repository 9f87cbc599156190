package org.masthead.edition.page;

import java.util.List;
import java.util.Map;
import org.masthead.house.page.Head;
import org.masthead.house.page.Pages;

/**
 * The desk where videos are taken in and picked.
 *
 * @param front the rail that is shown: a section's slug, or empty for the paper's
 * @param fronts all rails
 * @param picks what was picked for it, in order
 * @param videos those readers can see, newest first
 * @param incoming names of files that wait to be taken in
 * @param form what was typed, by field
 * @param faults what was wrong with it, by field
 * @param zone the time zone that times are in
 */
public record VideoDeskPage(
        Head head,
        String front,
        List<Rail> fronts,
        List<Picked> picks,
        List<VideoCard> videos,
        Pages pages,
        List<String> incoming,
        Map<String, String> form,
        Map<String, String> faults,
        String zone) {

    /** A rail, by a section's slug. */
    public record Rail(String front, String name) {}

    /**
     * A video on the rail that is shown.
     *
     * @param until as a form writes it: {@code 2026-11-24T18:00}; empty: for ever
     * @param over whether its time has run out
     */
    public record Picked(int place, VideoCard video, String until, boolean over) {}

    /** Whether it stands on the rail that is shown. */
    public boolean picked(VideoCard video) {
        return picks.stream().anyMatch(one -> !one.over() && one.video().id() == video.id());
    }

    public Fields fields() {
        return new Fields(form, faults);
    }

    public String typed(String field) {
        return form.getOrDefault(field, "");
    }

    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    public String rail() {
        return fronts.stream()
                .filter(one -> one.front().equals(front))
                .map(Rail::name)
                .findFirst()
                .orElse(front);
    }
}
