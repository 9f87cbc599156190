package org.masthead.discussion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.masthead.discussion.page.DeskItem;
import org.masthead.discussion.page.DeskPage;
import org.masthead.gate.Account;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Dates;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.stereotype.Component;

/** Lays comments before moderators, with what they need in order to decide. */
@Component
class Desk {

    static final int A_PAGE = 25;

    private final QueueRepository queues;
    private final FlagRepository flags;
    private final WriterRepository writers;
    private final CommentLines lines;
    private final Stories stories;
    private final Dates dates;
    private final Clock clock;

    Desk(
            QueueRepository queues,
            FlagRepository flags,
            WriterRepository writers,
            CommentLines lines,
            Stories stories,
            Dates dates,
            Clock clock) {
        this.queues = queues;
        this.flags = flags;
        this.writers = writers;
        this.lines = lines;
        this.stories = stories;
        this.dates = dates;
        this.clock = clock;
    }

    /** The queues of the desk. */
    enum Queue {
        PENDING,
        REPORTED,
        SUSPECTED,
        ALL;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Queue of(String key) {
            for (var one : values()) if (one.key().equals(key)) return one;
            return PENDING;
        }
    }

    List<Comment> waiting(Queue queue, long after) {
        return switch (queue) {
            case PENDING -> queues.pending(after, A_PAGE + 1);
            case REPORTED -> queues.reported(after, A_PAGE + 1);
            case SUSPECTED -> queues.suspected(after, A_PAGE + 1);
            case ALL -> queues.all(after == 0 ? Long.MAX_VALUE : after, A_PAGE + 1);
        };
    }

    /** Whether they see the queues and decide; editors lead discussions and pick comments. */
    static boolean decides(Visitor by) {
        return by.role() != Role.EDITOR;
    }

    /** The queues, none of them open, for those who decide. */
    List<DeskPage.Tab> tabs(Visitor by) {
        return decides(by) ? tabs("") : List.of();
    }

    /** @param here the address of the tab that is open */
    List<DeskPage.Tab> tabs(String here) {
        var waiting = queues.waiting();
        var tabs = new ArrayList<DeskPage.Tab>();
        tabs.add(tab("Pending", waiting.held() + waiting.looks(), "/desk/comments", here));
        tabs.add(tab("Reported", waiting.reported(), "/desk/comments?queue=reported", here));
        tabs.add(tab("Suspected", waiting.suspected(), "/desk/comments?queue=suspected", here));
        tabs.add(tab("All", 0, "/desk/comments?queue=all", here));
        tabs.add(tab("Illegal content", waiting.notices(), "/desk/comments/notices", here));
        tabs.add(tab("Second opinions", 0, "/desk/comments/opinions", here));
        tabs.add(tab("Words", 0, "/desk/words", here));
        return tabs;
    }

    private static DeskPage.Tab tab(String words, int waiting, String path, String here) {
        return new DeskPage.Tab(waiting == 0 ? words : words + " (" + waiting + ")", path, path.equals(here));
    }

    List<DeskItem> items(List<Comment> comments) {
        var known = lines.accounts(comments);
        var reports = flags.open(comments.stream().map(Comment::id).toList());
        var told = new HashMap<Long, Story>();
        var items = new ArrayList<DeskItem>();
        for (var one : comments) {
            var story = told.computeIfAbsent(one.story(), stories::newest);
            items.add(item(one, story, known, reports));
        }
        return items;
    }

    private DeskItem item(Comment one, Story story, Map<Long, Account> known, List<FlagRepository.Flag> reports) {
        var account = one.account() == null ? null : known.get(one.account());
        return new DeskItem(
                one.id(),
                one.verdicts(),
                one.state().word(),
                CommentLines.name(one, account),
                account == null ? 0 : account.id(),
                account == null ? "" : history(account),
                dates.moment(one.written()),
                story.copy().headline(),
                story.path(),
                story.id(),
                CommentMarkup.content(one.html()),
                one.check(),
                one.reason(),
                one.found(),
                one.look().open(),
                one.look().words(),
                one.live(),
                one.featured() != null,
                reports.stream()
                        .filter(report -> report.comment() == one.id())
                        .map(report -> new DeskItem.Reported(
                                FlagReason.of(report.reason())
                                        .map(FlagReason::words)
                                        .orElse(report.reason()),
                                report.note(),
                                dates.moment(report.at())))
                        .toList());
    }

    private String history(Account account) {
        var now = OffsetDateTime.now(clock);
        var record = writers.past(account.id(), now.minusHours(1), now.minusDays(7));
        return record.approved() + (record.approved() >= 100 ? " or more" : "") + " shown, " + record.rejected()
                + " rejected this week, here since "
                + dates.day(account.joined()).words();
    }
}
