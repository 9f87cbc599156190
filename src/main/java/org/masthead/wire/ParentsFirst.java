package org.masthead.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.masthead.moving.OldComment;

/** Hands comments on so that none comes before the one it answers, where that stands in the same file. */
final class ParentsFirst {

    private final Consumer<Understanding> out;
    private final Set<Long> passed = new HashSet<>();
    private final Map<String, List<OldComment>> waiting = new LinkedHashMap<>();

    ParentsFirst(Consumer<Understanding> out) {
        this.out = out;
    }

    void take(OldComment comment) {
        if (comment.parent().isEmpty() || passed.contains(print(comment.parent()))) pass(comment);
        else
            waiting.computeIfAbsent(comment.parent(), parent -> new ArrayList<>())
                    .add(comment);
    }

    /** Hands on what is left: answers to what is not in this file, then those that answer each other in a circle. */
    void finish() {
        var origins = new HashSet<Long>();
        waiting.values().forEach(answers -> answers.forEach(one -> origins.add(print(one.origin()))));
        for (var parent : List.copyOf(waiting.keySet())) {
            if (!origins.contains(print(parent))) taken(parent).forEach(this::pass);
        }
        for (var parent : List.copyOf(waiting.keySet())) taken(parent).forEach(this::pass);
    }

    private List<OldComment> taken(String parent) {
        var answers = waiting.remove(parent);
        return answers == null ? List.of() : answers;
    }

    private void pass(OldComment first) {
        var ready = new ArrayDeque<OldComment>();
        ready.add(first);
        while (!ready.isEmpty()) {
            var comment = ready.poll();
            out.accept(new Understanding.Comment(comment.record(), comment));
            passed.add(print(comment.origin()));
            ready.addAll(taken(comment.origin()));
        }
    }

    /** A million names as numbers take little memory, and two that share one only cost an order. */
    private static long print(String origin) {
        var print = 1_125_899_906_842_597L;
        for (var i = 0; i < origin.length(); i++) print = 31 * print + origin.charAt(i);
        return print;
    }
}
