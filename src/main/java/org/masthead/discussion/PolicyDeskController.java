package org.masthead.discussion;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.masthead.discussion.page.PolicyPage;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Characters;
import org.masthead.house.DeskSettings;
import org.masthead.house.Sections;
import org.masthead.house.page.Form;
import org.masthead.house.page.Head;
import org.masthead.moderation.Ruling;
import org.masthead.moderation.Traced;
import org.masthead.newsroom.OnDesk;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The paper's comment policy at the desk, tried before it is saved. */
@Controller
@RequestMapping("/desk/settings/comments")
class PolicyDeskController {

    private static final String SECTIONS = "discussion.read-first";
    private static final int LONGEST_SAMPLE = 10_000;

    private final Policy policy;
    private final DeskSettings settings;
    private final Sections sections;

    PolicyDeskController(Policy policy, DeskSettings settings, Sections sections) {
        this.policy = policy;
        this.settings = settings;
        this.sections = sections;
    }

    @GetMapping
    @Admits(
            value = {Role.STANDARDS, Role.MODERATOR},
            fresh = true)
    @OnDesk(value = "Comment policy", part = OnDesk.Part.READERS, place = 25)
    ModelAndView show() {
        return page(Form.of(policy.now()), "", PolicyPage.Sample.NONE);
    }

    @PostMapping
    @Admits(
            value = {Role.STANDARDS, Role.MODERATOR},
            fresh = true)
    ModelAndView save(@RequestParam MultiValueMap<String, String> sent, Visitor visitor) {
        var wanted = wanted(sent);
        var faults = policy.faults(wanted);
        if (!faults.isEmpty()) return page(new Form(wanted, faults), "", sample(sent));
        var changed = policy.save(wanted, visitor);
        return page(Form.of(policy.now()), said(changed.size()), PolicyPage.Sample.NONE);
    }

    /** Changes nothing: what would come of a comment under what was typed. */
    @PostMapping("/sample")
    @Admits({Role.STANDARDS, Role.MODERATOR})
    ModelAndView tryOut(@RequestParam MultiValueMap<String, String> sent) {
        var wanted = wanted(sent);
        var faults = policy.faults(wanted);
        var typed = sample(sent);
        if (!faults.isEmpty()) return page(new Form(wanted, faults), "", typed);
        var trace = policy.tried(wanted, typed.text(), typed.newReader(), typed.section());
        return page(
                Form.of(wanted),
                "",
                typed.with(
                        outcome(trace),
                        trace.stream().map(PolicyDeskController::told).toList()));
    }

    private Map<String, String> wanted(MultiValueMap<String, String> sent) {
        var wanted = new LinkedHashMap<>(policy.now());
        wanted.replaceAll((name, now) -> {
            var value = sent.getFirst(name);
            return value == null ? now : Characters.clean(value).strip();
        });
        if (sent.containsKey("sections")) {
            var known = new TreeSet<String>();
            sections.all().stream().map(one -> one.slug()).forEach(known::add);
            known.retainAll(sent.getOrDefault(SECTIONS, List.of()));
            wanted.put(SECTIONS, String.join(",", known));
        }
        return wanted;
    }

    private static PolicyPage.Sample sample(MultiValueMap<String, String> sent) {
        var text = Characters.clean(Objects.requireNonNullElse(sent.getFirst("sample-text"), ""));
        return new PolicyPage.Sample(
                text.substring(0, Math.min(text.length(), LONGEST_SAMPLE)),
                !"known".equals(sent.getFirst("sample-reader")),
                Objects.requireNonNullElse(sent.getFirst("sample-section"), ""),
                "",
                List.of());
    }

    private static String outcome(List<Traced> trace) {
        return trace.stream()
                .map(Traced::ruling)
                .filter(ruling -> !(ruling instanceof Ruling.Pass))
                .findFirst()
                .map(ruling ->
                        ruling instanceof Ruling.Hold ? "A moderator would read it first." : "It would not be taken.")
                .orElse("It would stand at once.");
    }

    private static PolicyPage.Told told(Traced traced) {
        return switch (traced.ruling()) {
            case Ruling.Pass pass -> new PolicyPage.Told(traced.check(), "passes", "");
            case Ruling.Hold(var check, var reason, var found) -> new PolicyPage.Told(check, "holds", reason);
            case Ruling.Reject(var check, var reason, var found) -> new PolicyPage.Told(check, "rejects", reason);
        };
    }

    private ModelAndView page(Form form, String said, PolicyPage.Sample sample) {
        var held = new HashMap<String, String>();
        for (var name : policy.now().keySet()) {
            var variable = settings.heldBy(name);
            if (variable != null) held.put(name, "is held by " + variable + " in the environment of the process");
        }
        var first = List.of(form.typed(SECTIONS).split(","));
        var page = new PolicyPage(
                Head.unlisted("Comment policy"),
                said,
                form,
                held,
                Arrays.stream(Discussion.Mode.values())
                        .map(one -> new Form.Choice(one.key(), one.words()))
                        .toList(),
                sections.all().stream()
                        .map(one -> new PolicyPage.Section(one.slug(), one.name(), first.contains(one.slug())))
                        .toList(),
                sample);
        var answer = new ModelAndView("discussion/policy", Map.of("page", page));
        if (form.wrong()) answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static String said(int changed) {
        return changed == 0
                ? "Nothing was different: the policy is as it was."
                : "Saved. It holds for the next comment.";
    }
}
