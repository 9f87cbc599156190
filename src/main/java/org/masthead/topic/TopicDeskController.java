package org.masthead.topic;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Characters;
import org.masthead.house.NotFound;
import org.masthead.house.page.Form;
import org.masthead.house.page.Head;
import org.masthead.newsroom.Editor;
import org.masthead.newsroom.Ledger;
import org.masthead.newsroom.OnDesk;
import org.masthead.topic.page.TopicPage;
import org.masthead.topic.page.TopicsPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The desk's topics: what the paper knows of people, organisations, places, events and subjects. */
@Controller
@Ledger.About("topic:{id}")
@RequestMapping("/desk/topics")
class TopicDeskController {

    private static final int SIZE = 50;
    private static final List<String> KINDS =
            Arrays.stream(Topic.Kind.values()).map(Topic.Kind::word).toList();

    private final Topics topics;
    private final TopicDeskRepository repository;

    TopicDeskController(Topics topics, TopicDeskRepository repository) {
        this.topics = topics;
        this.repository = repository;
    }

    @GetMapping
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    @OnDesk(value = "Topics", part = OnDesk.Part.PAPER, place = 50)
    ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String after) {
        var asked = Characters.clean(q).strip();
        var only = KINDS.contains(kind) ? kind : "";
        var found = repository.found(asked, only, after, SIZE + 1);
        var rows = found.subList(0, Math.min(SIZE, found.size()));
        var next = found.size() > SIZE
                ? UriComponentsBuilder.fromPath("/desk/topics")
                        .queryParam("q", "{q}")
                        .queryParam("kind", "{kind}")
                        .queryParam("after", "{after}")
                        .encode()
                        .buildAndExpand(asked, only, rows.getLast().name())
                        .toUriString()
                : "";
        return new ModelAndView(
                "topic/desklist",
                Map.of("page", new TopicsPage(Head.unlisted("Topics"), asked, only, KINDS, rows, next)));
    }

    @GetMapping("/new")
    @Admits({Role.EDITOR, Role.STANDARDS})
    ModelAndView blank() {
        return page(0, Form.of(Map.of("kind", Topic.Kind.PERSON.word())), HttpStatus.OK);
    }

    @PostMapping
    @Admits({Role.EDITOR, Role.STANDARDS})
    ModelAndView add(@RequestParam Map<String, String> sent, Visitor visitor) {
        var form = TopicForm.of(sent);
        var faults = faults(form, 0);
        if (!faults.isEmpty()) return page(0, form.form(faults), HttpStatus.UNPROCESSABLE_CONTENT);
        var id = topics.keep(form.slug(), new Topic.Named(form.kind(), form.name()));
        topics.describe(form.topic(id), form.aliases(), new Editor(visitor.name()));
        return new ModelAndView("redirect:/desk/topics/" + id);
    }

    @GetMapping("/{id:\\d{1,18}}")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    ModelAndView one(@PathVariable long id) {
        return page(id, TopicForm.of(topic(id)).form(Map.of()), HttpStatus.OK);
    }

    @PostMapping("/{id:\\d{1,18}}")
    @Admits({Role.EDITOR, Role.STANDARDS})
    ModelAndView describe(@PathVariable long id, @RequestParam Map<String, String> sent, Visitor visitor) {
        var topic = topic(id);
        var form = TopicForm.of(sent);
        var faults = faults(form, topic.id());
        if (!faults.isEmpty()) return page(id, form.form(faults), HttpStatus.UNPROCESSABLE_CONTENT);
        var by = new Editor(visitor.name());
        if (!form.slug().equals(topic.slug())) topics.rename(topic.id(), form.name(), form.slug(), by);
        topics.describe(form.topic(topic.id()), form.aliases(), by);
        return new ModelAndView("redirect:/desk/topics/" + topic.id());
    }

    private Map<String, String> faults(TopicForm form, long id) {
        var faults = form.faults();
        if (faults.isEmpty() && repository.taken(form.slug(), id))
            faults.put(
                    "slug",
                    "The address /topics/" + form.slug() + " leads to another topic: choose another, or merge.");
        return faults;
    }

    private ModelAndView page(long id, Form form, HttpStatus status) {
        var topic = id == 0 ? null : topic(id);
        var page = new TopicPage(
                Head.unlisted(topic == null ? "A new topic" : topic.name()),
                topic == null ? 0 : topic.id(),
                topic == null ? "A new topic" : topic.name(),
                topic == null ? "" : topic.path(),
                KINDS.stream().map(kind -> new Form.Choice(kind, kind)).toList(),
                topic == null ? List.of() : repository.aliases(topic.id()),
                topic == null ? List.of() : repository.alike(topic.id(), topic.slug()),
                form);
        var answer = new ModelAndView("topic/desk", Map.of("page", page));
        answer.setStatus(status);
        return answer;
    }

    private Topic topic(long id) {
        return topics.byId(id).orElseThrow(NotFound::new);
    }
}
