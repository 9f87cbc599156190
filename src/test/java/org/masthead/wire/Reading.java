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

    static final Paper PAPER = new Binder(
                    new MapConfigurationPropertySource(Map.of("paper.name", "The Averley Packet")))
            .bind("paper", Paper.class)
            .get();

    private Reading() {}

    static List<Understanding> of(Source... sources) {
        var all = new ArrayList<Understanding>();
        new RecordReader(List.of(new NinjsFormat(PAPER, CLOCK)), Intake.AUTO, delivery(sources))
                .read(batch -> batch.items().forEach(item -> all.add(item.understanding())));
        return all;
    }

    static Delivery delivery(Source... sources) {
        return new Delivery(List.of(sources), Intake.Options.USUAL, new Mapping(Map.of()), new PhotoFinder(null, null));
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
