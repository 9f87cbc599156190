package org.masthead.operate;

import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.masthead.gate.Sender;
import org.masthead.gate.SignedIn;

/** Thousands of votes and comments sent at once, and a note of each that the paper said was safe. */
final class Storm {

    private static final int AT_ONCE = 32;
    private static final int CHOICES = 4_095;

    private static final List<String> WORDS = List.of(
            "water",
            "stood",
            "under",
            "bridge",
            "nobody",
            "asked",
            "where",
            "council",
            "slept",
            "tonight",
            "we",
            "carried",
            "books",
            "upstairs",
            "and",
            "counted",
            "boats",
            "until",
            "morning",
            "again",
            "the",
            "old",
            "levee",
            "held",
            "this",
            "time");

    private final long question;
    private final long story;
    private final List<SignedIn.Person> readers;
    private final ConcurrentLinkedQueue<Post> posts = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Post> unanswered = new ConcurrentLinkedQueue<>();
    private final AtomicLong acknowledged = new AtomicLong();
    private final AtomicLongArray sent = new AtomicLongArray(CHOICES + 1);
    private final AtomicLongArray counted = new AtomicLongArray(CHOICES + 1);
    private final Set<String> shown = ConcurrentHashMap.newKeySet();
    private volatile int port;

    Storm(int port, long question, long story, List<SignedIn.Person> readers) {
        this.port = port;
        this.question = question;
        this.story = story;
        this.readers = readers;
    }

    private sealed interface Post {
        record Vote(int number) implements Post {}

        record Comment(int number) implements Post {}
    }

    ExecutorService begin(int votes, int comments) {
        var every = votes / comments;
        for (var number = 0; number < votes; number++) {
            posts.add(new Post.Vote(number));
            if (number % every == 0) posts.add(new Post.Comment(number / every));
        }
        return send();
    }

    /** What was never answered is sent again, in its order, by readers who do not know whether it was taken. */
    ExecutorService goOn(int newPort) {
        port = newPort;
        for (var post = unanswered.poll(); post != null; post = unanswered.poll()) posts.add(post);
        return send();
    }

    private ExecutorService send() {
        var hands = Executors.newFixedThreadPool(AT_ONCE);
        for (var hand = 0; hand < AT_ONCE; hand++) hands.submit(this::sendAll);
        return hands;
    }

    private void sendAll() {
        for (var post = posts.poll(); post != null; post = posts.poll()) {
            try {
                if (!send(post)) unanswered.add(post);
            } catch (UncheckedIOException gone) {
                if (post instanceof Post.Vote(var number) && !(gone.getCause() instanceof ConnectException))
                    sent.incrementAndGet(choices(number));
                unanswered.add(post);
            }
        }
    }

    private boolean send(Post post) {
        var answered = switch (post) {
            case Post.Vote(var number) -> vote(number);
            case Post.Comment(var number) -> comment(number);
        };
        if (answered) acknowledged.incrementAndGet();
        return answered;
    }

    private boolean vote(int number) {
        var choices = choices(number);
        var fields = new ArrayList<String>();
        for (var option = 1; option <= 12; option++)
            if ((choices >> (option - 1) & 1) == 1) fields.addAll(List.of("option", Integer.toString(option)));
        var answer = new Sender(port)
                .from("10.0." + number % 250 + ".1")
                .post("/polls/" + question + "/votes", fields.toArray(String[]::new));
        sent.incrementAndGet(choices);
        if (answer.status() != 303 || !answer.header("Location").endsWith("?results=counted")) return false;
        counted.incrementAndGet(choices);
        return true;
    }

    private static int choices(int number) {
        return number % CHOICES + 1;
    }

    private boolean comment(int number) {
        var body = "The storm, " + number + ": " + words(number);
        var answer = new Sender(port)
                .as(readers.get(number % readers.size()))
                .post("/stories/" + story + "/comments", "body", body);
        var again = answer.status() == 422 && answer.text().contains("nearly this, before");
        if (answer.status() != 303 && !again) return false;
        shown.add(body);
        return true;
    }

    /** No two alike: who says the same again is not heard again. */
    private static String words(int number) {
        var chance = new Random(number);
        return IntStream.range(0, 14)
                .mapToObj(word -> WORDS.get(chance.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    long acknowledged() {
        return acknowledged.get();
    }

    /** What the paper has not answered, and what has not been sent. */
    int left() {
        return unanswered.size() + posts.size();
    }

    long votesSent(int choices) {
        return sent.get(choices);
    }

    long votesAcknowledged(int choices) {
        return counted.get(choices);
    }

    Set<String> commentsAcknowledged() {
        return shown;
    }
}
