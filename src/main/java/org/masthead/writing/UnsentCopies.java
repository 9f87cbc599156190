package org.masthead.writing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.masthead.gate.Pace;
import org.masthead.gate.Visitor;
import org.masthead.gate.Visitors;
import org.masthead.house.Slug;
import org.masthead.story.Stories;
import org.masthead.writing.Branches.Sent;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Keeps what is saved by a form when the session has ended meanwhile: whoever knows the hold that stands in the form had
 * the story in hand. It comes back to the same person, as a branch, when they have signed in.
 */
@Component
@ConditionalOnWebApplication
class UnsentCopies implements WebMvcConfigurer, HandlerInterceptor {

    private final HoldRepository holds;
    private final UnsentCopyRepository unsent;
    private final Branches branches;
    private final Stories stories;
    private final Visitors visitors;
    private final Pace pace;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UnsentCopies(
            HoldRepository holds,
            UnsentCopyRepository unsent,
            Branches branches,
            Stories stories,
            Visitors visitors,
            Pace pace,
            TransactionTemplate transaction,
            Clock clock) {
        this.holds = holds;
        this.unsent = unsent;
        this.branches = branches;
        this.stories = stories;
        this.visitors = visitors;
        this.pace = pace;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Before the gatekeeper, who would send it away. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns("/desk/stories/*/revisions")
                .order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var hold = request.getParameter("hold");
        if (!request.getMethod().equals("POST") || hold == null || Answers.wantsJson(request)) return true;
        if (visitors.of(request).isPresent()) return true;
        var known = holds.given(hold)
                .filter(one -> request.getRequestURI().equals(EditorPages.path(one.story()) + "/revisions"));
        if (known.isEmpty() || !pace.allows("unsent copy", hold, 20, Duration.ofHours(1))) return true;
        var secret = Slug.unguessable();
        unsent.keep(secret, known.get(), sent(request).json(), OffsetDateTime.now(clock));
        response.setStatus(303);
        response.setHeader("Location", Visitors.signIn("/desk/stories/unsent/" + secret));
        response.setHeader("Cache-Control", "no-store");
        return false;
    }

    private static CopyForm sent(HttpServletRequest request) {
        var typed = new LinkedMultiValueMap<String, String>();
        request.getParameterMap().forEach((field, values) -> typed.put(field, List.of(values)));
        return CopyForm.sent(typed, new CopyForm(Map.of()));
    }

    /** Gives it back to whoever sent it: the number of its story and of its branch. */
    Optional<Place> giveBack(String secret, Visitor visitor) {
        return unsent.find(secret, visitor.account())
                .map(one -> Objects.requireNonNull(transaction.execute(status -> branch(one, visitor))));
    }

    private Place branch(UnsentCopyRepository.Unsent one, Visitor visitor) {
        var revision = stories.newest(one.story()).revision();
        var sent = new Sent(one.story(), one.hold(), 0, 0, CopyForm.stored(one.copy()));
        var branch = branches.keep(sent, revision, visitor, "It was sent when the session had ended.");
        unsent.forget(one.secret());
        return new Place(one.story(), branch);
    }

    /** Where a branch is. */
    record Place(long story, long branch) {}
}
