package org.masthead.agency;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Stories out of feeds: RSS in all its versions, and Atom. */
public final class Feeds {

    private static final Set<String> ENTRIES = Set.of("item", "entry");

    private Feeds() {}

    /** Whether a file that begins so looks like RSS: 0.9, 1.0 or 2.0. */
    public static boolean claimsRss(String head) {
        var root = Root.of(head);
        return root.equals("rss")
                || (root.equals("RDF") && head.contains("purl.org/rss/1.0"))
                || (root.equals("RDF") && head.contains("netscape.com/rdf/simple/"));
    }

    /** Whether a file that begins so looks like Atom. */
    public static boolean claimsAtom(String head) {
        var root = Root.of(head);
        return root.equals("feed") || root.equals("entry");
    }

    /** @param here the paper's time zone, which times without one are meant in */
    public static void read(InputStream in, ZoneId here, Findings findings) throws IOException {
        var times = new AgencyTimes(here);
        new Records(in, ENTRIES, "There is no item in this feed.")
                .read((number, found) -> story(number, found.part(), found.around(), times), findings);
    }

    private static Consumer<Findings> story(long number, XmlPart entry, Map<String, String> feed, AgencyTimes times) {
        var writing = new Writing();
        if (entry.name().equals("entry")) new AtomEntry(entry, feed, writing, times).tell();
        else new RssItem(entry, feed, writing, times).tell();
        return findings -> findings.story(writing.record(number));
    }
}
