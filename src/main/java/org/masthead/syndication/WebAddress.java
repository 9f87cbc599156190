package org.masthead.syndication;

import java.net.URI;
import org.masthead.house.Paper;

/** Addresses as programs elsewhere want them: whole, and in ASCII whatever script a slug is in. */
final class WebAddress {

    private WebAddress() {}

    static String of(Paper paper, String path) {
        return URI.create(paper.absolute(path)).toASCIIString();
    }
}
