package org.masthead.topic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Characters;
import org.masthead.house.Moved;
import org.masthead.house.NotFound;
import org.masthead.house.page.Form;
import org.masthead.house.page.Head;
import org.masthead.newsroom.Editor;
import org.masthead.topic.page.TopicMergePage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Makes one topic of two: says first what will happen, then does it. */
@Controller
@RequestMapping("/desk/topics/{id:\\d{1,18}}/merge")
class TopicMergeDeskController {

    private static final Pattern PATH = Pattern.compile("(?:https?://[^/]+)?/?(?:topics/)?([a-z0-9-]{1,120})/?");

    private final Topics topics;

    TopicMergeDeskController(Topics topics) {
        this.topics = topics;
    }

    @GetMapping
    @Admits(
            value = {Role.EDITOR, Role.STANDARDS},
            fresh = true)
    ModelAndView ask(@PathVariable long id, @RequestParam(defaultValue = "") String into) {
        var topic = topics.byId(id).orElseThrow(NotFound::new);
        return page(topic, Characters.clean(into).strip());
    }

    @PostMapping
    @Admits(
            value = {Role.EDITOR, Role.STANDARDS},
            fresh = true)
    ModelAndView merge(@PathVariable long id, @RequestParam(defaultValue = "") String into, Visitor visitor) {
        var topic = topics.byId(id).orElseThrow(NotFound::new);
        var other = named(into).filter(one -> one.id() != topic.id());
        if (other.isEmpty()) return page(topic, Characters.clean(into).strip());
        topics.merge(topic.id(), other.get().id(), new Editor(visitor.name()));
        return new ModelAndView("redirect:/desk/topics/" + other.get().id());
    }

    private ModelAndView page(Topic topic, String into) {
        var other = named(into);
        var faults = new LinkedHashMap<String, String>();
        if (!into.isEmpty() && other.isEmpty())
            faults.put("into", "No topic is at “" + into + "”: give a topic’s address, like /topics/sill-river.");
        if (other.isPresent() && other.get().id() == topic.id())
            faults.put("into", "That is the same topic: give the address of the other one.");
        var chosen = faults.isEmpty() ? other : Optional.<Topic>empty();
        var answer = new ModelAndView(
                "topic/merge",
                Map.of(
                        "page",
                        new TopicMergePage(
                                Head.unlisted("Merge " + topic.name()),
                                topic.id(),
                                topic.name(),
                                topic.path(),
                                chosen.map(Topic::id).orElse(0L),
                                chosen.map(Topic::name).orElse(""),
                                chosen.map(Topic::path).orElse(""),
                                new Form(Map.of("into", into), faults))));
        if (!faults.isEmpty()) answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    /** A topic, by its address or its end. */
    private Optional<Topic> named(String typed) {
        var found = PATH.matcher(Characters.clean(typed).strip());
        if (!found.matches()) return Optional.empty();
        try {
            return topics.bySlug(found.group(1));
        } catch (Moved elsewhere) {
            return Optional.empty();
        }
    }
}
