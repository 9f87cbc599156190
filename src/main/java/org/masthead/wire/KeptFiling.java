package org.masthead.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.masthead.newsroom.Editor;
import org.masthead.story.KeptStories;
import org.masthead.story.KeptStories.Back;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Files stories that come back: a batch in one transaction, and one by one where the batch does not go in. */
@Component
class KeptFiling {

    private static final Logger log = LoggerFactory.getLogger(KeptFiling.class);
    private static final Editor WIRE = new Editor("the wire");

    private final KeptStories stories;
    private final Provenance provenance;
    private final TransactionTemplate transaction;

    KeptFiling(KeptStories stories, Provenance provenance, TransactionTemplate transaction) {
        this.stories = stories;
        this.provenance = provenance;
        this.transaction = transaction;
    }

    /** What would come of filing; nothing changes. */
    List<Filed> tryOut(List<KeptRecord> batch, KeptStories.Run run) {
        try {
            return stories.look(batch.stream().map(KeptRecord::story).toList(), run).stream()
                    .map(KeptFiling::filed)
                    .toList();
        } catch (RuntimeException e) {
            throw Trouble.stopped(e);
        }
    }

    /** The answers are in the order of the batch. */
    List<Filed> file(List<KeptRecord> batch, KeptStories.Run run) {
        try {
            return together(batch, run);
        } catch (RuntimeException e) {
            if (Trouble.isOutOfReach(e)) throw Trouble.stopped(e);
            run.forget();
            log.info("A batch of {} did not go in; filing its records one by one", batch.size(), e);
            return batch.stream().map(one -> alone(one, run)).toList();
        }
    }

    private Filed alone(KeptRecord record, KeptStories.Run run) {
        try {
            return together(List.of(record), run).getFirst();
        } catch (RuntimeException e) {
            if (Trouble.isOutOfReach(e)) throw Trouble.stopped(e);
            run.forget();
            return new Filed.Failed("The database does not take it: " + Trouble.plainly(e));
        }
    }

    private List<Filed> together(List<KeptRecord> batch, KeptStories.Run run) {
        var filed = transaction.execute(status -> {
            var back = stories.bring(batch.stream().map(KeptRecord::story).toList(), run, WIRE);
            provenance.keep(traces(batch, back));
            return back.stream().map(KeptFiling::filed).toList();
        });
        return filed == null ? List.of() : filed;
    }

    private static Map<Long, Provenance.Trace> traces(List<KeptRecord> batch, List<Back> back) {
        var traces = new HashMap<Long, Provenance.Trace>();
        for (var i = 0; i < back.size(); i++) {
            var trace = batch.get(i).trace();
            if (back.get(i) instanceof Back.Taken taken && taken.news() && trace != null)
                traces.put(taken.number(), trace);
        }
        return traces;
    }

    private static Filed filed(Back back) {
        return switch (back) {
            case Back.Refused(var reason) -> new Filed.Failed(reason);
            case Back.Taken(var number, var news, var address, var notes) -> new Filed.Kept(news, address, notes);
        };
    }
}
