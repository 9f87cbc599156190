package org.masthead.demo;

import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Draws every picture the demo newsroom prints, each from its name alone. */
final class Illustrator {

    private static final Map<String, Consumer<Canvas>> PICTURES = new LinkedHashMap<>();

    static {
        water();
        town();
        gatherings();
        graphics();
        portraits();
    }

    private Illustrator() {}

    static List<String> names() {
        return List.copyOf(PICTURES.keySet());
    }

    static BufferedImage draw(String name) {
        var picture = PICTURES.get(name);
        if (picture == null) throw new IllegalArgumentException("No picture is called " + name);
        var canvas = name.startsWith("portrait-") ? new Canvas(name, 640, 640) : new Canvas(name, 1600, 1067);
        picture.accept(canvas);
        canvas.pen.dispose();
        return canvas.image;
    }

    private static void water() {
        PICTURES.put("harbor-dawn", HarborScenes::dawn);
        PICTURES.put("dredge", HarborScenes::dredge);
        PICTURES.put("ferry", HarborScenes::ferry);
        PICTURES.put("heron", RiverScenes::heron);
        PICTURES.put("river-winter", RiverScenes::winter);
        PICTURES.put("hallam-dam", RiverScenes::dam);
        PICTURES.put("train", RiverScenes::train);
        PICTURES.put("levee", LeveeScenes::levee);
        PICTURES.put("chain-bridge", LeveeScenes::chainBridge);
    }

    private static void town() {
        PICTURES.put("courthouse", CivicScenes::courthouse);
        PICTURES.put("city-hall", CivicScenes::cityHall);
        PICTURES.put("statehouse", CivicScenes::statehouse);
        PICTURES.put("school", CivicScenes::school);
        PICTURES.put("hospital", CivicScenes::hospital);
        PICTURES.put("mill", TownScenes::mill);
        PICTURES.put("row-houses", TownScenes::rowHouses);
        PICTURES.put("market", TownScenes::market);
        PICTURES.put("garden", SeasonScenes::garden);
        PICTURES.put("snow-street", SeasonScenes::snow);
        PICTURES.put("mural", SeasonScenes::mural);
        PICTURES.put("observatory", SeasonScenes::observatory);
    }

    private static void gatherings() {
        PICTURES.put("theater", StageScenes::theater);
        PICTURES.put("concert", StageScenes::concert);
        PICTURES.put("bookshop", StageScenes::bookshop);
        PICTURES.put("ballots", RoomScenes::ballots);
        PICTURES.put("bakery", RoomScenes::bakery);
        PICTURES.put("document", RoomScenes::document);
        PICTURES.put("ballpark", SportScenes::ballpark);
        PICTURES.put("scoreboard", SportScenes::scoreboard);
        PICTURES.put("basketball", SportScenes::basketball);
        PICTURES.put("football", SportScenes::football);
    }

    private static void graphics() {
        PICTURES.put("soundings-chart", Charts::soundings);
        PICTURES.put("enrollment-chart", Charts::enrollment);
        PICTURES.put("rain-chart", LineCharts::river);
        PICTURES.put("jobs-chart", LineCharts::jobs);
        PICTURES.put("ward-map", Maps::wards);
        PICTURES.put("schools-map", Maps::schools);
        PICTURES.put("bridge-map", Maps::detour);
        PICTURES.put("channel-map", RiverMaps::channel);
        PICTURES.put("flood-map", RiverMaps::flood);
        PICTURES.put("mill-plan", SitePlan::mill);
        PICTURES.put("bridge-section", Diagrams::chain);
    }

    private static void portraits() {
        PICTURES.put("portrait-dana-okafor", Portraits::danaOkafor);
        PICTURES.put("portrait-luis-ferrante", Portraits::luisFerrante);
        PICTURES.put("portrait-mae-lindqvist", Portraits::maeLindqvist);
        PICTURES.put("portrait-theo-brandvold", Portraits::theoBrandvold);
        PICTURES.put("portrait-priya-raman", MorePortraits::priyaRaman);
        PICTURES.put("portrait-hank-delacroix", MorePortraits::hankDelacroix);
        PICTURES.put("portrait-ines-calloway", MorePortraits::inesCalloway);
        PICTURES.put("portrait-josie-tran", MorePortraits::josieTran);
    }
}
