package org.masthead.discussion;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.masthead.discussion.page.UnsubscribePage;
import org.masthead.gate.Admits;
import org.masthead.house.Shown;
import org.masthead.house.page.Head;
import org.masthead.story.Stories;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ends letters from a link in them (RFC 8058). Opening the link ends nothing: programs open links too. */
@Controller
class UnsubscribeController {

    private final FollowRepository follows;
    private final Stories stories;

    UnsubscribeController(FollowRepository follows, Stories stories) {
        this.follows = follows;
        this.stories = stories;
    }

    @GetMapping("/unsubscribe/{secret}")
    ModelAndView ask(@PathVariable String secret, HttpServletRequest request) {
        Shown.on(request).isPersonal();
        var follow = follows.bySecret(secret);
        if (follow.isEmpty()) return ended();
        var headline = stories.live(follow.get().story())
                .map(story -> story.copy().headline())
                .orElse("a story");
        return page(new UnsubscribePage(
                Head.unlisted("End these letters"),
                "End these letters?",
                "You get letters about comments on “" + headline + "”.",
                "/unsubscribe/" + secret));
    }

    @Admits(anyone = true, fromAnywhere = true)
    @PostMapping("/unsubscribe/{secret}")
    ModelAndView end(@PathVariable String secret) {
        follows.bySecret(secret).ifPresent(one -> follows.end(one.account(), one.story(), one.thread()));
        return ended();
    }

    private static ModelAndView ended() {
        return page(new UnsubscribePage(
                Head.unlisted("No more letters"),
                "No more letters",
                "You get no more letters about this discussion. You can follow it again from any of its comments.",
                ""));
    }

    private static ModelAndView page(UnsubscribePage page) {
        return new ModelAndView("discussion/unsubscribe", Map.of("page", page));
    }
}
