package org.masthead.moving;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A WordPress site's export (WXR 1.0 to 1.2), in one file or in several that belong together. It is gone through twice,
 * as its stories stand before the pictures that they show: first for what they refer to, then story by story.
 */
public final class Wordpress {

    private static final Logger log = LoggerFactory.getLogger(Wordpress.class);

    /** How many letters of an item are kept: more than any story has, even with pictures written into its text. */
    private static final int LONGEST = 8_000_000;

    private static final int LONGEST_SURVEYED = 200_000;

    private final WordpressSite site;
    private final Map<String, Long> others = new TreeMap<>();

    private Wordpress(WordpressSite site) {
        this.site = site;
    }

    /** Whether a file that begins so looks like one. */
    public static boolean claims(String head) {
        return head.contains("://wordpress.org/export/")
                || head.contains("<wp:wxr_version")
                || head.contains("WordPress eXtended RSS");
    }

    /** Takes in what the stories of all these files refer to. A file that is cut off is surveyed as far as it goes. */
    public static Wordpress survey(List<Opening> exports) throws IOException {
        var site = new WordpressSite();
        for (var export : exports) {
            try (var in = export.open()) {
                var reader = new WxrReader(in, LONGEST_SURVEYED, WordpressMetas::wanted);
                for (var node = reader.next(); node != null; node = reader.next()) site.take(node);
            }
        }
        site.settle();
        return new Wordpress(site);
    }

    /** The site's name; may be empty. */
    public String title() {
        return site.title();
    }

    /** Where the site was; may be empty. */
    public String address() {
        return site.address();
    }

    /**
     * Reads the stories of one file, never holding more than one.
     *
     * @param refused gets a record's number, and why no story can be made from it
     */
    public void read(InputStream in, Consumer<OldStory> stories, BiConsumer<Long, String> refused) throws IOException {
        var reader = new WxrReader(in, LONGEST, WordpressMetas::wanted);
        var record = 0L;
        var whole = true;
        for (var node = reader.next(); node != null; node = reader.next()) {
            if (!node.name().equals("item")) continue;
            record++;
            whole = !node.trouble().equals(WxrReader.CUT_OFF);
            if (WordpressKinds.isMachinery(node)) count(node.text("post_type"));
            else take(record, node, stories, refused);
        }
        if (!reader.begun()) refused.accept(0L, "There is no channel in this file, so it is no WordPress export.");
        else if (!reader.ended() && whole) refused.accept(record + 1, "The file breaks off before it.");
    }

    private void take(long record, WxrNode item, Consumer<OldStory> stories, BiConsumer<Long, String> refused) {
        OldStory story;
        try {
            story = new WordpressStory(site, item).read(record);
        } catch (WordpressRefusal e) {
            refused.accept(record, e.reason());
            return;
        } catch (RuntimeException e) {
            log.warn("Record {} could not be understood", record, e);
            refused.accept(record, "It could not be understood; the log says more.");
            return;
        }
        stories.accept(story);
    }

    private void count(String kind) {
        others.merge(kind.isEmpty() ? "unnamed" : kind, 1L, Long::sum);
    }

    /** What else there was in the files read so far, in sentences. */
    public List<String> notes() {
        return others.entrySet().stream()
                .map(one -> one.getValue() + " of the kind “" + one.getKey() + "”, which are no stories.")
                .toList();
    }
}
