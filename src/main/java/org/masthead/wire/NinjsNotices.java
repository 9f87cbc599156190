package org.masthead.wire;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.masthead.story.Notice;

/**
 * The notices in a ninjs record: an editorial note that is a correction, and texts or associated items whose role is
 * one. Other editorial notes are for newsrooms, and readers never see them.
 */
final class NinjsNotices {

    private static final Map<String, Notice.Kind> KINDS = Map.ofEntries(
            Map.entry("correction", Notice.Kind.CORRECTION), Map.entry("corrects", Notice.Kind.CORRECTION),
            Map.entry("corrected", Notice.Kind.CORRECTION), Map.entry("clarification", Notice.Kind.CLARIFICATION),
            Map.entry("clarifies", Notice.Kind.CLARIFICATION), Map.entry("update", Notice.Kind.UPDATE),
            Map.entry("updates", Notice.Kind.UPDATE), Map.entry("retraction", Notice.Kind.RETRACTION),
            Map.entry("retracts", Notice.Kind.RETRACTION), Map.entry("editors-note", Notice.Kind.EDITORS_NOTE));

    /** A label in capitals, or any of them before a colon. */
    private static final Pattern LABEL = Pattern.compile(
            "(?s)(CORRECTION|CORRECTS|CORRECTED|CLARIFICATION|CLARIFIES|UPDATES?|RETRACTION|RETRACTS)\\b\\s*([:\\u2014\\u2013-]?)\\s*(.*)"
                    + "|(?s)((?i)correction|clarification|update|retraction)\\s*(:)\\s*(.*)");

    private static final int MOST = 50;

    private NinjsNotices() {}

    static boolean isNotice(String role) {
        return KINDS.containsKey(role);
    }

    /**
     * @param made when this version was made: notices have no time of their own, unless they are items
     * @param notes gets what is left out
     */
    static List<Notice> read(NinjsFields fields, OffsetDateTime made, List<String> notes) {
        var notices = new ArrayList<Notice>();
        ofNote(fields.line("ednote"), made, notices);
        for (var said : fields.said("description", "descriptions")) {
            var kind = KINDS.get(said.role());
            var text = NinjsFields.line("description", said.value());
            if (kind != null && !text.isEmpty()) notices.add(new Notice(kind, "", text, made));
        }
        for (var item : fields.objects("associations")) ofItem(item, made, notices);
        var distinct = notices.stream().distinct().toList();
        if (distinct.size() > MOST) notes.add("Only the first " + MOST + " notices are kept.");
        return distinct.stream().limit(MOST).toList();
    }

    private static void ofNote(String note, OffsetDateTime made, List<Notice> notices) {
        var label = LABEL.matcher(note);
        if (!label.matches()) return;
        var first = label.group(1) != null ? 1 : 4;
        var kind = KINDS.get(label.group(first).toLowerCase(Locale.ROOT));
        var rest = label.group(first + 2);
        if (kind == null || rest.isBlank()) return;
        var text = label.group(first + 1).isEmpty() ? note : rest;
        notices.add(new Notice(kind, "", sentence(text), made));
    }

    private static String sentence(String text) {
        var word = text.split(" ", 2)[0];
        if (word.length() > 3
                && word.equals(word.toUpperCase(Locale.ROOT))
                && KINDS.containsKey(word.toLowerCase(Locale.ROOT))) {
            return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) + text.substring(word.length());
        }
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static void ofItem(NinjsFields item, OffsetDateTime made, List<Notice> notices) {
        var kind = KINDS.get(item.raw("rel").toLowerCase(Locale.ROOT));
        if (kind == null) return;
        var body = item.said("body", "bodies").stream().findFirst();
        var text = body.map(said -> NinjsFields.line("notice", said.value()))
                .orElseGet(() -> item.line("headline", "title"));
        var time = NinjsTimes.moment(item.raw("versioncreated", "firstcreated")).orElse(made);
        var block = PlainText.name(item.values("altids").getOrDefault("block", ""));
        if (!text.isEmpty()) notices.add(new Notice(kind, block, text, time));
    }
}
