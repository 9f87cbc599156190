package org.masthead.agency;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.masthead.moving.OldPicture;

/** Puts a text item of NewsML-G2 into the terms of ninjs. */
final class NewsmlStory {

    private final NewsmlItem item;
    private final Map<String, String> around;
    private final Writing writing;
    private final AgencyTimes times;
    private final XmlPart itemMeta;
    private final XmlPart contentMeta;

    /** @param around what the message says */
    NewsmlStory(NewsmlItem item, Map<String, String> around, Writing writing, AgencyTimes times) {
        this.item = item;
        this.around = around;
        this.writing = writing;
        this.times = times;
        this.itemMeta = item.item().part("itemMeta");
        this.contentMeta = item.item().part("contentMeta");
    }

    /** @param pictures those of other items that belong to it */
    void tell(List<OldPicture> pictures) {
        identity();
        standing();
        words();
        people();
        new NewsmlSubjects(item.item(), writing).tell();
        rights();
        pictures(pictures);
        body();
    }

    private void identity() {
        writing.say("uri", item.guid());
        writing.say("version", item.item().attribute("version"));
        var language = contentMeta.part("language").attribute("tag");
        writing.say("language", language.isEmpty() ? item.item().attribute("xml:lang", "lang") : language);
        writing.say("slugline", contentMeta.words("slugline"));
        writing.say("title", itemMeta.words("title"));
    }

    private void standing() {
        var status = itemMeta.part("pubStatus").code("qcode", "uri");
        writing.say("pubStatus", status.isEmpty() ? "usable" : status);
        writing.say("firstCreated", time(itemMeta, "firstCreated"));
        writing.say("versionCreated", time(itemMeta, "versionCreated"));
        writing.say("contentCreated", time(contentMeta, "contentCreated"));
        writing.say("embargoedUntil", time(itemMeta, "embargoed"));
        writing.say("expires", time(itemMeta, "expires"));
        note();
    }

    private String time(XmlPart part, String name) {
        return times.iso(part.words(name));
    }

    /** A note that goes with the signal for a correction is one, whether it says so or not. */
    private void note() {
        var corrects = itemMeta.all("signal").stream()
                .anyMatch(
                        one -> one.code("qcode", "uri").toLowerCase(Locale.ROOT).startsWith("correct"));
        var note = itemMeta.words("edNote");
        var labelled = note.matches("(?is)(correct|clarif|updat|retract).*");
        writing.say("edNote", corrects && !labelled && !note.isEmpty() ? "CORRECTION: " + note : note);
    }

    private void words() {
        for (var one : contentMeta.all("headline"))
            writing.add("headlines", "value", one.words(), "role", role(one, "main"));
        for (var one : contentMeta.all("description"))
            writing.add("descriptions", "value", one.words(), "role", role(one, "summary"));
        writing.say("located", located());
    }

    private static String role(XmlPart part, String otherwise) {
        var role = part.code("role").toLowerCase(Locale.ROOT);
        return role.isEmpty() ? otherwise : role;
    }

    /** The dateline's place, without the date and the agency that stand after it in print. */
    private String located() {
        var line = contentMeta
                .words("dateline")
                .replaceAll("\\s*\\([^()]{1,60}\\)\\s*[\\u2014\\u2013-]*\\s*$", "")
                .replaceAll(
                        "(?i),?\\s*(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}*\\.?\\s+\\d{1,2}.*$",
                        "")
                .replaceAll("[\\s,\\u2014\\u2013-]+$", "");
        if (!line.isEmpty()) return line;
        return NewsmlSubjects.name(contentMeta.part("located"));
    }

    private void people() {
        writing.say("by", contentMeta.words("by"));
        for (var one : contentMeta.all("creator")) person(one, "author");
        for (var one : contentMeta.all("contributor")) person(one, "contributor");
        var provider = NewsmlSubjects.name(itemMeta.part("provider"));
        writing.add("infosources", "name", provider, "role", "provider");
        for (var one : contentMeta.all("infoSource"))
            writing.add("infosources", "name", NewsmlSubjects.name(one), "role", one.code("role"));
    }

    /** Whoever is in the byline already is not named twice; an agency that made it is its source. */
    private void person(XmlPart one, String otherwise) {
        var name = NewsmlSubjects.name(one);
        var type = one.code("type").toLowerCase(Locale.ROOT);
        if (type.startsWith("organi")) writing.add("infosources", "name", name, "role", "originator");
        else if (!type.isEmpty() || !writing.says("by"))
            writing.add("people", "name", name, "rel", role(one, otherwise));
    }

    private void rights() {
        var info = item.item().part("rightsInfo");
        writing.say("copyrightHolder", NewsmlSubjects.name(info.part("copyrightHolder")));
        writing.say("copyrightNotice", info.words("copyrightNotice"));
        writing.say("usageTerms", info.words("usageTerms"));
        writing.say("creditLine", contentMeta.words("creditline"));
    }

    private void pictures(List<OldPicture> pictures) {
        var own = item.picture();
        if (own != null) writing.leads(own);
        for (var one : pictures) {
            if (!writing.leads(one) && !writing.leadsWith(one.address()))
                writing.note("The picture " + one.address() + " is left out: a story leads with one.");
        }
    }

    private void body() {
        var content = item.item().part("contentSet");
        var base = around.getOrDefault("xml:base", "");
        for (var one : content.all("inlineXML")) inlineXml(one, base);
        for (var one : content.all("inlineData")) inlineData(one, base);
    }

    private void inlineXml(XmlPart inline, String base) {
        var nitf = inline.part("nitf");
        if (nitf.isThere()) {
            new NitfStory(nitf, writing, times).tell();
            return;
        }
        var html = inline.part("html");
        var body = html.isThere() ? html.part("body") : inline;
        writing.body(BodyHtml.inside(body, writing, base));
    }

    private void inlineData(XmlPart inline, String base) {
        if (!inline.attribute("encoding").isEmpty()
                || !inline.attribute("contenttype").matches("(?i)|text/.*|.*html.*")) {
            writing.note("Data of the kind “" + inline.attribute("contenttype") + "” in it is left out.");
        } else if (inline.attribute("contenttype").matches("(?i).*html.*")) {
            writing.body(BodyHtml.of(inline.text(), writing, base));
        } else {
            writing.plainBody(inline.text());
        }
    }
}
