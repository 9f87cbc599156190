package org.masthead.moderation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.moderation.page.WordsPage;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.OnDesk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where moderators keep the lists of words, and try what the checks say of a text. */
@Controller
@RequestMapping("/desk/words")
class WordsDeskController {

    private static final String TEMPLATE = "moderation/words";

    private final WatchedWords words;
    private final Checks checks;
    private final Clock clock;

    WordsDeskController(WatchedWords words, Checks checks, Clock clock) {
        this.words = words;
        this.checks = checks;
        this.clock = clock;
    }

    @GetMapping
    @Admits(Role.MODERATOR)
    @OnDesk(value = "Watched words", part = OnDesk.Part.READERS, place = 20)
    ModelAndView show() {
        return page("", WordsPage.Typed.NOTHING, "", List.of());
    }

    @PostMapping
    @Admits(Role.MODERATOR)
    ModelAndView add(
            @RequestParam(defaultValue = "suspect") String kind,
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String note,
            Visitor visitor) {
        var watched = WatchedWord.Kind.of(kind);
        var banned = watched == WatchedWord.Kind.BANNED;
        var trouble = note.length() > WatchedWord.LONGEST_NOTE
                ? "A note has at most " + WatchedWord.LONGEST_NOTE + " characters."
                : words.add(watched, word, note, new Editor(visitor.key()));
        if (trouble != null) {
            var again = page("", new WordsPage.Typed(banned, word, note, trouble), "", List.of());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return page(
                "“" + Disguise.listed(word) + "” is " + (banned ? "banned." : "suspect."),
                WordsPage.Typed.NOTHING,
                "",
                List.of());
    }

    @PostMapping("/{id:[0-9]{1,18}}/removal")
    @Admits(Role.MODERATOR)
    ModelAndView remove(@PathVariable long id, Visitor visitor) {
        var word = words.remove(id, new Editor(visitor.key()));
        return page("“" + word + "” is off the list.", WordsPage.Typed.NOTHING, "", List.of());
    }

    /** Changes nothing: what the checks would say to a reader of long standing. */
    @PostMapping("/trial")
    @Admits(Role.MODERATOR)
    ModelAndView tryOut(@RequestParam(defaultValue = "") String text) {
        var writer = new Remark.Writer(0, "", false, false, 1_000, 0, 0, OffsetDateTime.now(clock), List.of());
        var trace = checks.trace(new Remark(text, "", writer, new Remark.Place(0, "", false, false)));
        return page("", WordsPage.Typed.NOTHING, text, trace);
    }

    private ModelAndView page(String said, WordsPage.Typed typed, String text, List<Traced> trace) {
        var page = new WordsPage(
                listed(WatchedWord.Kind.BANNED),
                listed(WatchedWord.Kind.SUSPECT),
                said,
                typed,
                text,
                trace.stream().map(WordsDeskController::said).toList());
        return new ModelAndView(TEMPLATE, Map.of("page", page));
    }

    private List<WordsPage.Listed> listed(WatchedWord.Kind kind) {
        return words.all().stream()
                .filter(word -> word.kind() == kind)
                .map(word -> new WordsPage.Listed(word.id(), word.word(), word.note()))
                .toList();
    }

    private static WordsPage.Said said(Traced traced) {
        return switch (traced.ruling()) {
            case Ruling.Pass pass -> new WordsPage.Said(traced.check(), "passes", "", "");
            case Ruling.Hold(var check, var reason, var found) -> new WordsPage.Said(check, "holds", reason, found);
            case Ruling.Reject(var check, var reason, var found) -> new WordsPage.Said(check, "rejects", reason, found);
        };
    }
}
