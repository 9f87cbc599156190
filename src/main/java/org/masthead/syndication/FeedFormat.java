package org.masthead.syndication;

import java.util.Arrays;
import java.util.function.Function;
import org.masthead.house.NotFound;

/** The forms a feed comes in. */
enum FeedFormat {
    RSS("xml", "application/rss+xml;charset=UTF-8", RssFeed::print),
    ATOM("atom", "application/atom+xml;charset=UTF-8", AtomFeed::print),
    JSON("json", "application/feed+json", JsonFeed::print);

    private final String ending;
    private final String type;
    private final Function<FeedPage, byte[]> printer;

    FeedFormat(String ending, String type, Function<FeedPage, byte[]> printer) {
        this.ending = ending;
        this.type = type;
        this.printer = printer;
    }

    static FeedFormat of(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    String ending() {
        return ending;
    }

    /** Its media type, with the charset where one may stand. */
    String type() {
        return type;
    }

    byte[] print(FeedPage page) {
        return printer.apply(page);
    }
}
