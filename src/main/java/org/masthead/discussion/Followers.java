package org.masthead.discussion;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.masthead.gate.Accounts;
import org.masthead.house.Paper;
import org.masthead.mail.Letter;
import org.masthead.mail.Letters;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes letters to those who follow a discussion: as comments come, or each morning. */
@Component
@ConditionalOnWebApplication
class Followers {

    private static final Logger log = LoggerFactory.getLogger(Followers.class);
    private static final int MOST = 10;
    private static final int MORNING = 7;
    private static final int EXCERPT = 400;
    /** A comment that is still being written down has its time already: nobody is told further than that. */
    private static final Duration SETTLED = Duration.ofSeconds(20);

    private final FollowRepository follows;
    private final CommentLines lines;
    private final Stories stories;
    private final Accounts accounts;
    private final Letters letters;
    private final Paper paper;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Followers(
            FollowRepository follows,
            CommentLines lines,
            Stories stories,
            Accounts accounts,
            Letters letters,
            Paper paper,
            Clock clock,
            TransactionTemplate transaction) {
        this.follows = follows;
        this.lines = lines;
        this.stories = stories;
        this.accounts = accounts;
        this.letters = letters;
        this.paper = paper;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${masthead.discussion.letters:30s}")
    void tick() {
        try {
            write();
        } catch (RuntimeException e) {
            log.warn("Letters to followers could not be written and are tried again: {}", e.getMessage());
        }
    }

    void write() {
        var until = OffsetDateTime.now(clock).minus(SETTLED);
        transaction.executeWithoutResult(status -> tell(follows.due("at-once", until, until), until));
        transaction.executeWithoutResult(status -> tell(follows.due("daily", morning(), until), until));
    }

    private OffsetDateTime morning() {
        var here = clock.instant().atZone(paper.timeZone());
        var morning = here.toLocalDate().atTime(MORNING, 0).atZone(paper.timeZone());
        return (morning.isAfter(here) ? morning.minusDays(1) : morning).toOffsetDateTime();
    }

    private void tell(List<FollowRepository.Follow> due, OffsetDateTime until) {
        for (var follow : due) {
            var news = follows.news(follow, until, MOST + 1);
            var story = stories.live(follow.story());
            var email = accounts.byId(follow.account()).map(one -> one.email()).orElse("");
            if (!news.isEmpty() && story.isPresent() && !email.isEmpty())
                letters.post(letter(email, story.get(), news, follow));
            follows.told(follow, until);
        }
    }

    private Letter letter(String email, Story story, List<Comment> news, FollowRepository.Follow follow) {
        var headline = story.copy().headline().replaceAll("\\p{Cntrl}+", " ");
        var names = lines.accounts(news);
        var text = new StringBuilder("New comments on “" + headline + "”:\n");
        for (var one : news.subList(0, Math.min(MOST, news.size()))) {
            var account = one.account() == null ? null : names.get(one.account());
            text.append("\n").append(CommentLines.name(one, account)).append(" wrote:\n\n");
            text.append(excerpt(one.body())).append("\n\n");
            text.append(paper.absolute(one.permalink())).append("\n");
        }
        if (news.size() > MOST)
            text.append("\nAnd more:\n\n")
                    .append(paper.absolute(Threads.path(story.id())))
                    .append("\n");
        var end = "/unsubscribe/" + follow.secret();
        text.append("\nNo more letters about this:\n\n")
                .append(paper.absolute(end))
                .append("\n");
        return new Letter(email, "New comments on “" + headline + "”", text.toString(), end);
    }

    private static String excerpt(String body) {
        if (body.codePointCount(0, body.length()) <= EXCERPT) return body;
        return body.substring(0, body.offsetByCodePoints(0, EXCERPT)).strip() + " …";
    }
}
