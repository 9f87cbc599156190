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
        @Nullable Long picture,
        @Nullable String kicker,
        @Nullable String crop) {

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
                one.dress().headline(),
                one.dress().deck(),
                one.dress().picture(),
                one.dress().kicker(),
                one.dress().crop());
    }

    private Placement placement() {
        return new Placement(
                zone,
                slot,
                story == null
                        ? new Placement.Fill.ByRule(Rule.of(rule == null ? "" : rule))
                        : new Placement.Fill.Story(story),
                until,
                new Placement.Dress(said(kicker), said(headline), said(deck), picture, said(crop)));
    }

    /** What was laid before there was such a thing has nothing of it. */
    private static String said(@Nullable String words) {
        return words == null ? "" : words;
    }
}
