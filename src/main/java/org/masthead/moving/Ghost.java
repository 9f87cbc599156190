package org.masthead.moving;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * A Ghost site's export, of any version since 1.0. It is gone through twice, as its stories stand before what they
 * refer to: first for the writers, the tags and the settings, then story by story.
 */
public final class Ghost {

    private static final Logger log = LoggerFactory.getLogger(Ghost.class);

    private static final Pattern IN_LIST =
            Pattern.compile("\\{\\s*\"db\"\\s*:\\s*\\[\\s*\\{\\s*\"(?:meta|data)\"\\s*:");
    private static final Pattern META_FIRST = Pattern.compile("\\{\\s*\"meta\"\\s*:\\s*\\{[^{}]*\"exported_on\"\\s*:");
    private static final Pattern DATA_FIRST =
            Pattern.compile("\\{\\s*\"data\"\\s*:\\s*\\{\\s*\"(?:posts|actions|api_keys|apps|benefits|brute)\"\\s*:");

    private final GhostTables tables;
    private final GhostSite site;

    private Ghost(GhostTables tables, GhostSite site) {
        this.tables = tables;
        this.site = site;
    }

    /** Whether a file that begins so looks like one. */
    public static boolean claims(String head) {
        var begin = head.replace("\uFEFF", "").stripLeading();
        return IN_LIST.matcher(begin).lookingAt()
                || META_FIRST.matcher(begin).lookingAt()
                || DATA_FIRST.matcher(begin).lookingAt();
    }

    /** Takes in what the stories refer to. A file that is cut off is surveyed as far as it goes. */
    public static Ghost survey(Opening opening) throws IOException {
        var tables = new GhostTables();
        try (var in = opening.open();
                var file = new GhostFile(in, GhostTables.NAMES)) {
            for (var row = file.next(); row != null; row = file.next()) tables.take(file.table(), new GhostRow(row));
            tables.settle(file.trouble().isEmpty());
        }
        return new Ghost(tables, GhostSite.of(tables.settings(), ""));
    }

    /** The same export of a site at this address, which Ghost does not write down. */
    public Ghost at(String address) {
        return new Ghost(tables, GhostSite.of(tables.settings(), address));
    }

    /** The site's name; may be empty. */
    public String title() {
        return tables.settings().getOrDefault("title", "");
    }

    /** Where the site is, or empty where nobody has said so. */
    public String address() {
        return site.address();
    }

    /**
     * Reads one story after the other, never holding more than one.
     *
     * @param refused gets a record's number, and why no story can be made from it
     */
    public void read(InputStream in, Consumer<OldStory> out, BiConsumer<Long, String> refused) throws IOException {
        var record = 0L;
        try (var file = new GhostFile(in, Set.of("posts"))) {
            for (var post = file.next(); post != null; post = file.next()) take(++record, post, out, refused);
            if (file.trouble().isPresent())
                refused.accept(record + 1, file.trouble().get());
        }
    }

    private void take(long record, JsonNode post, Consumer<OldStory> out, BiConsumer<Long, String> refused) {
        OldStory story;
        try {
            story = new GhostStory(record, new GhostRow(post), tables, site).read();
        } catch (RuntimeException e) {
            log.warn("Record {} could not be understood", record, e);
            refused.accept(record, "It could not be understood; the log says more.");
            return;
        }
        if (story.headline().isEmpty() && story.body().isEmpty()) refused.accept(record, "There are no words in it.");
        else out.accept(story);
    }
}
