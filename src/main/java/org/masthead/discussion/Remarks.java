package org.masthead.discussion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.byline.Bylines;
import org.masthead.gate.Account;
import org.masthead.gate.Accounts;
import org.masthead.gate.Visitor;
import org.masthead.moderation.Remark;
import org.masthead.moderation.Ruling;
import org.masthead.story.Story;
import org.springframework.stereotype.Component;

/** Gathers what the checks want to know of a comment: what it says, who wrote it, where it would stand. */
@Component
class Remarks {

    /** What a writer mends at once, and nobody needs to see again. */
    private static final Set<String> MENDED_AT_ONCE = Set.of("closed", "length", "empty", "repeat", "rate");

    private final WriterRepository writers;
    private final Discussions discussions;
    private final Sanctions sanctions;
    private final Accounts accounts;
    private final Bylines bylines;
    private final Clock clock;

    Remarks(
            WriterRepository writers,
            Discussions discussions,
            Sanctions sanctions,
            Accounts accounts,
            Bylines bylines,
            Clock clock) {
        this.writers = writers;
        this.discussions = discussions;
        this.sanctions = sanctions;
        this.accounts = accounts;
        this.bylines = bylines;
        this.clock = clock;
    }

    /** What is known of those who write, by the numbers of their accounts. */
    Map<Long, Writer> writers(Collection<Visitor> some) {
        var ids = some.stream().map(Visitor::account).distinct().toList();
        var known = accounts.byIds(ids);
        var told = sanctions.of(ids);
        var now = OffsetDateTime.now(clock);
        var lately = writers.lately(ids, now.minusHours(1), now.minusDays(7));
        return some.stream()
                .collect(Collectors.toMap(
                        Visitor::account,
                        by -> new Writer(
                                by,
                                known.get(by.account()),
                                told.getOrDefault(by.account(), List.of()),
                                Objects.requireNonNull(lately.get(by.account()))),
                        (one, same) -> one));
    }

    Writer writer(Visitor by) {
        return Objects.requireNonNull(writers(List.of(by)).get(by.account()));
    }

    Remark remark(Story story, String body, String html, Writer writer) {
        return new Remark(body, html, remarked(writer, true), place(story));
    }

    /** One that was taken before: it is not a repetition of itself, and takes nothing from its writer's pace. */
    Remark again(Story story, Comment comment, String body, String html, Writer writer) {
        var closed = false;
        var where = place(story);
        return new Remark(
                body,
                html,
                remarked(writer, false),
                new Remark.Place(where.story(), where.section(), closed, where.premoderated() && !comment.live()));
    }

    private Remark.Writer remarked(Writer writer, boolean anew) {
        var now = OffsetDateTime.now(clock);
        var by = writer.visitor();
        var record = writer.lately().past();
        return new Remark.Writer(
                by.account(),
                by.name(),
                by.role().staff(),
                writer.readFirst(now),
                record.approved(),
                anew ? record.recent() : 0,
                record.rejected(),
                writer.account() == null ? now : writer.account().joined(),
                anew ? writer.lately().texts() : List.of());
    }

    Remark.Place place(Story story) {
        var discussion = discussions.of(story.id());
        return new Remark.Place(
                story.id(),
                story.copy().section(),
                discussions.closed(story, discussion),
                discussions.readFirst(story, discussion));
    }

    /** Whether the address is that of somebody in the story's byline. */
    boolean isAuthor(Story story, String email) {
        return !email.isEmpty()
                && story.copy().credits().stream()
                        .filter(credit -> credit.byline() != null)
                        .flatMap(credit -> bylines.byId(Objects.requireNonNull(credit.byline())).stream())
                        .anyMatch(author -> author.contact().email().equalsIgnoreCase(email));
    }

    static boolean worthKeeping(Ruling.Reject reject) {
        return !MENDED_AT_ONCE.contains(reject.check());
    }

    static String found(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Hold hold -> hold.found();
            case Ruling.Reject reject -> reject.found();
            case Ruling.Pass pass -> "";
        };
    }

    static String word(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Hold hold -> "hold";
            case Ruling.Reject reject -> "reject";
            case Ruling.Pass pass -> "pass";
        };
    }

    /** Whoever writes, with what moderators have told them to mind, and what they wrote before. */
    record Writer(
            Visitor visitor, @Nullable Account account, List<Sanction> sanctions, WriterRepository.Lately lately) {

        String email() {
            var email = account == null ? null : account.email();
            return email == null ? "" : email;
        }

        /** What keeps them from commenting now; the hardest first. */
        Optional<Sanction> barring(OffsetDateTime now) {
            return sanctions.stream().filter(one -> one.bars(now)).max(Comparator.comparing(Sanction::step));
        }

        boolean readFirst(OffsetDateTime now) {
            return sanctions.stream().anyMatch(one -> one.step() == Sanction.Kind.PREMODERATED && one.inForce(now));
        }
    }
}
