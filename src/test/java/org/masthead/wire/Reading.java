package org.masthead.wire;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.masthead.house.Paper;
import org.masthead.wire.Understanding.Refused;
import org.masthead.wire.Understanding.Understood;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Reads records as an intake does, without a database. */
final class Reading {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    static final Paper PAPER =
            new Paper(new Binder(new MapConfigurationPropertySource(Map.of("paper.name", "The Averley Packet")))
                    .bind("paper", Paper.Said.class)
                    .get());

    private static final List<Format> FORMATS = List.of(
            new NewsmlFormat(PAPER, CLOCK),
            new NitfFormat(PAPER, CLOCK),
            new RssFormat(PAPER, CLOCK),
            new AtomFormat(PAPER, CLOCK),
            new NinjsFormat(PAPER, CLOCK));

    private Reading() {}

    static List<Understanding> of(Source... sources) {
        return of(Intake.Options.USUAL, sources);
    }

    static List<Understanding> of(Intake.Options options, Source... sources) {
        var all = new ArrayList<Understanding>();
        new RecordReader(FORMATS, options.format(), delivery(options, sources))
                .read(batch -> batch.items().forEach(item -> all.add(item.understanding())));
        return all;
    }

    static Delivery delivery(Source... sources) {
        return delivery(Intake.Options.USUAL, sources);
    }

    private static Delivery delivery(Intake.Options options, Source... sources) {
        return new Delivery(List.of(sources), options, new Mapping(Map.of()), new PhotoFinder(options.media(), null));
    }

    static List<Understanding> of(byte[] bytes) {
        return of(Source.stream("-", new ByteArrayInputStream(bytes)));
    }

    static List<Understanding> of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The one story in this text. */
    static Dispatch story(String text) {
        return switch (of(text).getFirst()) {
            case Understood understood -> understood.dispatch();
            case Refused refused -> throw new AssertionError("Refused: " + refused.reason());
            case Understanding.Kept kept -> throw new AssertionError("Kept: " + kept.story());
            case Understanding.Comment comment -> throw new AssertionError("A comment: " + comment.comment());
            case Understanding.LeftOut out -> throw new AssertionError("Left out: " + out.reason());
        };
    }

    /** Why the one record in this text is refused. */
    static String refusal(String text) {
        return ((Refused) of(text).getFirst()).reason();
    }
}
