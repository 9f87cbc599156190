package org.masthead.edition;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Json;

/** A placement as versions and drafts of fronts keep it, in JSON. */
record Laid(
        String zone,
        int slot,
        @Nullable Long story,
        @Nullable String rule,
        @Nullable OffsetDateTime until,
        @Nullable String headline,
        @Nullable String deck,
        @Nullable Long picture) {

    static String write(Makeup makeup) {
        return Json.write(makeup.placements().stream().map(Laid::of).toList());
    }

    static Makeup read(String json) {
        return new Makeup(
                Json.readList(json, Laid.class).stream().map(Laid::placement).toList());
    }

    private static Laid of(Placement one) {
        return new Laid(
                one.zone(),
                one.slot(),
                one.story(),
                one.fill() instanceof Placement.Fill.ByRule(var rule) ? rule.words() : null,
                one.until(),
                one.headline(),
                one.deck(),
                one.picture());
    }

    private Placement placement() {
        return new Placement(
                zone,
                slot,
                story == null
                        ? new Placement.Fill.ByRule(Rule.of(rule == null ? "" : rule))
                        : new Placement.Fill.Story(story),
                until,
                headline == null ? "" : headline,
                deck == null ? "" : deck,
                picture);
    }
}
