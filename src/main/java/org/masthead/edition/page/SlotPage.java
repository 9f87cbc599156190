package org.masthead.edition.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Head;
import org.masthead.house.page.Image;

/**
 * Where an editor changes one slot of a front.
 *
 * @param front what the front is called
 * @param slot the slot, and what fills it
 * @param pictures what the story may be shown with
 * @param offered stories that are not on the front, newest first
 * @param rules what may fill the slot by itself
 * @param parts which parts of a picture it may show
 * @param form what was typed, or stands, by field
 * @param faults what was wrong with it, by field
 * @param zone the time zone that times are in
 */
public record SlotPage(
        Head head,
        String front,
        FrontEditorPage.Slot slot,
        List<Choice> pictures,
        List<Offer> offered,
        List<Option> rules,
        List<Option> parts,
        Map<String, String> form,
        Map<String, String> faults,
        String zone) {

    /** A picture, by its address. */
    public record Choice(
            String value, String words, @Nullable Image image) {}

    /** A story that may be placed. */
    public record Offer(long story, String headline, String section, String day) {}

    /** A rule, as forms write it. */
    public record Option(String value, String words) {}

    public String typed(String field) {
        return form.getOrDefault(field, "");
    }

    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    /** The ids of what is said about a field; null where nothing is. */
    public @Nullable String described(String field, String hint) {
        var ids = (hint.isEmpty() ? "" : field + "-hint ") + (fault(field).isEmpty() ? "" : field + "-fault");
        return ids.isBlank() ? null : ids.strip();
    }
}
