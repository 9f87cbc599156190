package org.masthead.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.newsroom.Editor;
import org.masthead.story.Arrival;
import org.masthead.story.Stories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Files dispatches as stories: a batch in one transaction, and one by one where the batch does not go in. */
@Component
class Filing {

    private static final Logger log = LoggerFactory.getLogger(Filing.class);
    private static final Editor WIRE = new Editor("the wire");

    private final Stories stories;
    private final Naming naming;
    private final DispatchPictures pictures;
    private final Introductions introductions;
    private final FoundQuestionRepository questions;
    private final TakenRepository taken;
    private final TransactionTemplate transaction;

    Filing(
            Stories stories,
            Naming naming,
            DispatchPictures pictures,
            Introductions introductions,
            FoundQuestionRepository questions,
            TakenRepository taken,
            TransactionTemplate transaction) {
        this.stories = stories;
        this.naming = naming;
        this.pictures = pictures;
        this.introductions = introductions;
        this.questions = questions;
        this.taken = taken;
        this.transaction = transaction;
    }

    /** What would come of filing; nothing changes. */
    List<Filed> tryOut(List<Dispatch> batch) {
        var known = known(batch);
        return batch.stream()
                .map(one -> known.containsKey(one.fingerprint())
                        ? known.get(one.fingerprint())
                        : (Filed) new Filed.Kept(true, "", List.of()))
                .toList();
    }

    /** Files a batch with no story in it twice; the answers are in its order. */
    List<Filed> file(List<Dispatch> batch, RunNames names) {
        var filed = new HashMap<>(known(batch));
        var fresh = batch.stream()
                .filter(one -> !filed.containsKey(one.fingerprint()))
                .toList();
        if (!fresh.isEmpty()) fileFresh(fresh, names, filed);
        return batch.stream().map(one -> answer(one, filed)).toList();
    }

    private static Filed answer(Dispatch dispatch, Map<String, Filed> filed) {
        var answer = filed.get(dispatch.fingerprint());
        return answer == null ? new Filed.Failed("Nothing came of it.") : answer;
    }

    /** The answers for those that came in before, by fingerprint. */
    private Map<String, Filed> known(List<Dispatch> batch) {
        if (batch.isEmpty()) return Map.of();
        try {
            var numbers = taken.taken(batch.stream().map(Dispatch::fingerprint).toList());
            var addresses = stories.paths(numbers.values());
            var known = new HashMap<String, Filed>();
            numbers.forEach((fingerprint, number) ->
                    known.put(fingerprint, new Filed.Kept(false, addresses.getOrDefault(number, ""), List.of())));
            return known;
        } catch (RuntimeException e) {
            throw Trouble.stopped(e);
        }
    }

    private void fileFresh(List<Dispatch> fresh, RunNames names, Map<String, Filed> filed) {
        var kept = new HashMap<String, DispatchPictures.Kept>();
        for (var one : fresh) kept.put(one.fingerprint(), pictures.keep(one, WIRE));
        try {
            filed.putAll(together(fresh, kept, names));
        } catch (RuntimeException e) {
            if (Trouble.isOutOfReach(e)) throw Trouble.stopped(e);
            names.forget();
            log.info("A batch of {} did not go in; filing its records one by one", fresh.size());
            log.debug("Why it did not", e);
            for (var one : fresh) filed.put(one.fingerprint(), alone(one, kept, names));
        }
    }

    private Filed alone(Dispatch dispatch, Map<String, DispatchPictures.Kept> pictures, RunNames names) {
        try {
            var filed = together(List.of(dispatch), pictures, names);
            return answer(dispatch, filed);
        } catch (RuntimeException e) {
            if (Trouble.isOutOfReach(e)) throw Trouble.stopped(e);
            names.forget();
            return new Filed.Failed("The database does not take it: " + Trouble.plainly(e));
        }
    }

    private Map<String, Filed> together(
            List<Dispatch> fresh, Map<String, DispatchPictures.Kept> pictures, RunNames names) {
        var filed = transaction.execute(status -> {
            naming.learn(fresh, names);
            var arrivals = new ArrayList<Arrival>();
            for (var one : fresh) arrivals.add(naming.arrival(one, keptOf(one, pictures), names));
            introductions.make(fresh, names, WIRE);
            var receipts = stories.bring(arrivals, WIRE);
            keepQuestions(fresh, receipts);
            return answers(fresh, receipts, pictures);
        });
        return filed == null ? Map.of() : filed;
    }

    private void keepQuestions(List<Dispatch> fresh, List<Arrival.Receipt> receipts) {
        for (var i = 0; i < fresh.size(); i++) {
            var question = fresh.get(i).beside().question();
            if (question != null) questions.keep(receipts.get(i).id(), question);
        }
    }

    private Map<String, Filed> answers(
            List<Dispatch> fresh, List<Arrival.Receipt> receipts, Map<String, DispatchPictures.Kept> pictures) {
        var answers = new LinkedHashMap<String, Filed>();
        var numbers = new LinkedHashMap<String, Long>();
        for (var i = 0; i < fresh.size(); i++) {
            var dispatch = fresh.get(i);
            var receipt = receipts.get(i);
            var news = receipt.outcome() != Arrival.Outcome.UNCHANGED;
            var notes = keptOf(dispatch, pictures).notes();
            answers.put(dispatch.fingerprint(), new Filed.Kept(news, receipt.address(), notes));
            numbers.put(dispatch.fingerprint(), receipt.id());
        }
        taken.remember(numbers);
        return answers;
    }

    private static DispatchPictures.Kept keptOf(Dispatch dispatch, Map<String, DispatchPictures.Kept> pictures) {
        return pictures.getOrDefault(
                dispatch.fingerprint(), new DispatchPictures.Kept(null, dispatch.body(), List.of()));
    }
}
