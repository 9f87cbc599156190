package org.masthead.reprint.page;

import java.util.List;

/** The licence as a document to keep. */
public record LicencePaper(
        String language,
        String paper,
        String address,
        String number,
        String licensee,
        String name,
        String lead,
        String headline,
        String story,
        String issued,
        String expires,
        List<Fact> terms,
        String price,
        String credit,
        String notice,
        List<String> conditions,
        String verify) {}
