package org.masthead.writing;

import java.util.Map;

/** How the desk calls the fields of a story. */
final class FieldNames {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("kicker", "Kicker"),
            Map.entry("headline", "Headline"),
            Map.entry("deck", "Deck"),
            Map.entry("byline", "Byline"),
            Map.entry("dateline", "Dateline"),
            Map.entry("body", "Body"),
            Map.entry("picture", "Lead picture"),
            Map.entry("caption", "Caption"),
            Map.entry("section", "Section"),
            Map.entry("topics", "Topics"),
            Map.entry("slug", "Slug"),
            Map.entry("web", "Headline on fronts and lists"),
            Map.entry("search", "Headline for search"),
            Map.entry("social", "Headline for social networks"),
            Map.entry("push", "Headline for phones"),
            Map.entry("related", "Related stories"),
            Map.entry("series", "Series"),
            Map.entry("language", "Language"),
            Map.entry("holder", "Copyright holder"),
            Map.entry("notice", "Copyright line"),
            Map.entry("credit", "Credit line"),
            Map.entry("terms", "Terms of use"));

    private FieldNames() {}

    static String label(String field) {
        return LABELS.getOrDefault(field, field);
    }
}
