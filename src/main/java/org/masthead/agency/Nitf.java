package org.masthead.agency;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.Consumer;

/** Stories in NITF 3, one a file or several one after the other. */
public final class Nitf {

    private Nitf() {}

    /** Whether a file that begins so looks like one. */
    public static boolean claims(String head) {
        return Root.of(head).equals("nitf");
    }

    /** @param here the paper's time zone, which times without one are meant in */
    public static void read(InputStream in, ZoneId here, Findings findings) throws IOException {
        var times = new AgencyTimes(here);
        new Records(in, Set.of("nitf"), "There is no NITF document in this file.")
                .read((number, found) -> story(number, found.part(), times), findings);
    }

    private static Consumer<Findings> story(long number, XmlPart nitf, AgencyTimes times) {
        var writing = new Writing();
        new NitfStory(nitf, writing, times).tell();
        return findings -> findings.story(writing.record(number));
    }
}
