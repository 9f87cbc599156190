package org.masthead.edition;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Characters;
import org.masthead.house.LocalTimes;
import org.masthead.house.NotFound;
import org.masthead.house.Paper;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.OnDesk;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where editors raise the breaking banner, and lower it before its time. */
@Controller
@RequestMapping("/desk/banner")
class BannerDeskController {

    static final String DESK = "/desk/banner";
    private static final int LONGEST = 160;
    private static final Map<String, String> SAID = Map.of(
            "raised", "The banner is on every page now.",
            "lowered", "The banner is down.");

    private final Banners banners;
    private final BannerDeskPages pages;
    private final Stories stories;
    private final Paper paper;
    private final LocalTimes times;
    private final Clock clock;

    BannerDeskController(
            Banners banners, BannerDeskPages pages, Stories stories, Paper paper, LocalTimes times, Clock clock) {
        this.banners = banners;
        this.pages = pages;
        this.stories = stories;
        this.paper = paper;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping
    @Admits(Role.EDITOR)
    @OnDesk(value = "Banner", part = OnDesk.Part.PAPER, place = 15)
    ModelAndView show(@RequestParam(defaultValue = "") String said) {
        var page = pages.page(Map.of(), Map.of(), SAID.getOrDefault(said, ""));
        return new ModelAndView("edition/bannerdesk", Map.of("page", page));
    }

    @PostMapping
    @Admits(Role.EDITOR)
    ModelAndView raise(@RequestParam Map<String, String> sent, @Nullable Visitor visitor) {
        var typed = new LinkedHashMap<String, String>();
        for (var field : List.of("words", "address", "minutes", "until"))
            typed.put(field, Characters.clean(sent.getOrDefault(field, "")).strip());
        var faults = new LinkedHashMap<String, String>();
        var words = words(typed, faults);
        var path = path(typed, faults);
        var until = until(typed, faults);
        if (!faults.isEmpty() || until.isEmpty()) {
            var answer = new ModelAndView("edition/bannerdesk", Map.of("page", pages.page(typed, faults, "")));
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return answer;
        }
        banners.raise(words, path, until.get(), by(visitor));
        return new ModelAndView("redirect:" + DESK + "?said=raised");
    }

    @PostMapping("/end")
    @Admits(Role.EDITOR)
    ModelAndView lower(@Nullable Visitor visitor) {
        banners.lower(by(visitor));
        return new ModelAndView("redirect:" + DESK + "?said=lowered");
    }

    private static String words(Map<String, String> typed, Map<String, String> faults) {
        var words = typed.getOrDefault("words", "").replaceAll("\\s+", " ");
        if (words.isEmpty()) faults.put("words", "Say what has happened.");
        if (words.length() > LONGEST) faults.put("words", "Keep it under " + LONGEST + " characters.");
        return words;
    }

    /** A path of ours; a story's must lead to a story that readers see. */
    private String path(Map<String, String> typed, Map<String, String> faults) {
        var typedAddress = typed.getOrDefault("address", "");
        var path = typedAddress.startsWith(paper.address() + "/")
                ? typedAddress.substring(paper.address().length())
                : typedAddress;
        if (!path.isEmpty() && !Banners.ours(path))
            faults.put("address", "The banner leads to a page of ours: copy its address, or leave this empty.");
        var story = StoryAddress.read(path);
        if (story.isPresent()
                && stories.at(story.get().day(), story.get().slug())
                        .filter(found -> found.state() == Story.State.LIVE)
                        .isEmpty())
            faults.put("address", "Readers see no story at this address. Copy it from the story’s page.");
        return path;
    }

    private Optional<OffsetDateTime> until(Map<String, String> typed, Map<String, String> faults) {
        var now = OffsetDateTime.now(clock);
        var minutes = typed.getOrDefault("minutes", "");
        var written = typed.getOrDefault("until", "");
        if (minutes.matches("[1-9][0-9]{0,4}") && written.isEmpty())
            return Optional.of(now.plus(Duration.ofMinutes(Long.parseLong(minutes))));
        if (written.isEmpty()) {
            faults.put("until", "Say until when: for how long, or a time to come.");
            return Optional.empty();
        }
        return switch (times.read(written)) {
            case LocalTimes.Read.At(var moment) -> Optional.of(moment);
            case LocalTimes.Read.Wrong(var reason, var offered) -> {
                faults.put("until", reason);
                typed.put("until", offered);
                yield Optional.empty();
            }
        };
    }

    /** The gatekeeper let nobody in who is not signed in. */
    private static Editor by(@Nullable Visitor visitor) {
        if (visitor == null) throw new NotFound();
        return new Editor(visitor.name());
    }
}
