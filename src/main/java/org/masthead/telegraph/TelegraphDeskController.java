package org.masthead.telegraph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masthead.gate.Admits;
import org.masthead.gate.Visitor;
import org.masthead.house.Characters;
import org.masthead.house.Dates;
import org.masthead.house.NotFound;
import org.masthead.house.page.Form;
import org.masthead.house.page.Head;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.OnDesk;
import org.masthead.story.Stories;
import org.masthead.telegraph.page.CorrespondentPage;
import org.masthead.telegraph.page.TelegraphPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The publisher's webhooks: which programs are told what, and what became of each telegram. */
@Controller
@RequestMapping("/desk/webhooks")
class TelegraphDeskController {

    private static final int MOST = 50;
    private static final int LONGEST_NAME = 80;
    private static final List<String> EVENTS =
            Arrays.stream(Stories.What.values()).map(Telegraph::event).toList();

    private final Telegraph telegraph;
    private final TelegraphRepository repository;
    private final Addressee addressee;
    private final Stories stories;
    private final Dates dates;

    TelegraphDeskController(
            Telegraph telegraph, TelegraphRepository repository, Addressee addressee, Stories stories, Dates dates) {
        this.telegraph = telegraph;
        this.repository = repository;
        this.addressee = addressee;
        this.stories = stories;
        this.dates = dates;
    }

    @GetMapping
    @Admits
    @OnDesk(value = "Webhooks", part = OnDesk.Part.HOUSE, place = 75)
    ModelAndView list() {
        return list(Form.of(Map.of()));
    }

    @PostMapping
    @Admits(fresh = true)
    ModelAndView add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(defaultValue = "") List<String> events,
            Visitor visitor) {
        var typed = new LinkedHashMap<String, String>();
        typed.put("name", Characters.clean(name).strip());
        typed.put("address", Characters.clean(address).strip());
        var chosen = new ArrayList<>(events);
        chosen.retainAll(EVENTS);
        chosen.forEach(event -> typed.put(event, "yes"));
        var faults = new LinkedHashMap<String, String>();
        if (typed.getOrDefault("name", "").isEmpty() || name.length() > LONGEST_NAME)
            faults.put("name", "Give the program a name of at most " + LONGEST_NAME + " characters.");
        addressee.fault(typed.getOrDefault("address", "")).ifPresent(fault -> faults.put("address", fault));
        if (chosen.isEmpty()) faults.put("events", "Choose what the program is told.");
        if (!faults.isEmpty()) return list(new Form(typed, faults));
        var id = telegraph.add(
                typed.getOrDefault("name", ""), typed.getOrDefault("address", ""), chosen, new Editor(visitor.name()));
        return one(correspondent(id), true);
    }

    @GetMapping("/{id:\\d{1,18}}")
    @Admits
    ModelAndView one(@PathVariable long id) {
        return one(correspondent(id), false);
    }

    /** A new secret, shown this once. */
    @PostMapping("/{id:\\d{1,18}}/secret")
    @Admits(fresh = true)
    ModelAndView renew(@PathVariable long id, Visitor visitor) {
        telegraph.renew(id, new Editor(visitor.name()));
        return one(correspondent(id), true);
    }

    @PostMapping("/{id:\\d{1,18}}/resumption")
    @Admits
    ModelAndView resume(@PathVariable long id, Visitor visitor) {
        telegraph.resume(id, new Editor(visitor.name()));
        return new ModelAndView("redirect:/desk/webhooks/" + id);
    }

    @PostMapping("/{id:\\d{1,18}}/end")
    @Admits(fresh = true)
    ModelAndView end(@PathVariable long id, Visitor visitor) {
        telegraph.end(id, new Editor(visitor.name()));
        return new ModelAndView("redirect:/desk/webhooks");
    }

    @PostMapping("/{id:\\d{1,18}}/telegrams/{telegram:\\d{1,18}}")
    @Admits
    ModelAndView again(@PathVariable long id, @PathVariable long telegram) {
        if (!telegraph.again(id, telegram)) throw new NotFound();
        return new ModelAndView("redirect:/desk/webhooks/" + id);
    }

    private Correspondent correspondent(long id) {
        return repository.byId(id).orElseThrow(NotFound::new);
    }

    private ModelAndView list(Form form) {
        var rows = repository.all().stream()
                .map(one -> new TelegraphPage.Row(
                        one.id(),
                        one.name(),
                        one.address(),
                        String.join(", ", one.events()),
                        one.stopped() == null
                                ? one.failures() == 0 ? "Takes what it is sent." : one.failures() + " not taken"
                                : "Stopped: it is told nothing.",
                        one.stopped() != null))
                .toList();
        var answer = new ModelAndView(
                "telegraph/desk", Map.of("page", new TelegraphPage(Head.unlisted("Webhooks"), rows, EVENTS, form)));
        if (form.wrong()) answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private ModelAndView one(Correspondent one, boolean secret) {
        var page = new CorrespondentPage(
                Head.unlisted(one.name()),
                one.id(),
                one.name(),
                one.address(),
                String.join(", ", one.events()),
                secret ? telegraph.secret(one) : "",
                one.stopped() != null,
                repository.newest(one.id(), MOST).stream().map(this::row).toList());
        return new ModelAndView("telegraph/one", Map.of("page", page));
    }

    private CorrespondentPage.Row row(TelegraphRepository.Telegram telegram) {
        var due = telegram.due();
        var became = telegram.taken() != null
                ? "Taken. " + telegram.answer()
                : due == null
                        ? "Given up. " + telegram.answer()
                        : telegram.answer() + " Next try " + dates.moment(due).words() + ".";
        return new CorrespondentPage.Row(
                telegram.id(),
                telegram.event(),
                stories.newest(telegram.story()).copy().headline(),
                dates.moment(telegram.made()),
                became.strip(),
                telegram.taken() != null);
    }
}
