package org.masthead.reprint;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.house.Characters;
import org.masthead.house.DeskSettings;
import org.masthead.house.DeskSettings.Range;
import org.masthead.house.Paper;
import org.masthead.house.page.Form;
import org.masthead.house.page.Head;
import org.masthead.newsroom.OnDesk;
import org.masthead.reprint.page.CardDeskPage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The price card and the sentences of the rights desk, tried before they are saved. */
@Controller
@RequestMapping("/desk/settings/reprints")
class CardDeskController {

    private static final List<Form.Choice> LICENSED = List.of(
            new Form.Choice("false", "when the quote is accepted"),
            new Form.Choice("true", "when the invoice is paid"));
    private static final Map<String, Range> SAMPLE = Map.of(
            "sample-copies", new Range("1", "99999999", 0, "copies from 1 to 99999999"),
            "sample-words", new Range("0", "100000", 0, "words from 0 (the full text) to 100000"),
            "sample-months", new Range("1", "120", 0, "months from 1 to 120"),
            "sample-pictures", new Range("0", "100", 0, "pictures from 0 to 100"));
    private static final Map<String, String> USUAL_SAMPLE = Map.of(
            "sample-use", "print",
            "sample-copies", "5000",
            "sample-words", "0",
            "sample-months", "12",
            "sample-pictures", "0",
            "sample-where", "one");

    private final CardDesk desk;
    private final DeskSettings settings;
    private final Paper paper;

    CardDeskController(CardDesk desk, DeskSettings settings, Paper paper) {
        this.desk = desk;
        this.settings = settings;
        this.paper = paper;
    }

    @GetMapping
    @Admits(value = Role.RIGHTS, fresh = true)
    @OnDesk(value = "Price card", part = OnDesk.Part.READERS, place = 35)
    ModelAndView show() {
        var typed = desk.now();
        typed.putAll(USUAL_SAMPLE);
        return page(Form.of(typed), "", null);
    }

    @PostMapping
    @Admits(value = Role.RIGHTS, fresh = true)
    ModelAndView save(@RequestParam Map<String, String> sent, Visitor visitor) {
        var wanted = wanted(sent);
        var faults = desk.faults(wanted);
        var typed = typed(sent, wanted);
        if (!faults.isEmpty()) return page(new Form(typed, faults), "", null);
        var changed = desk.save(wanted, visitor);
        var said = changed.isEmpty()
                ? "Nothing was different: the price card is as it was."
                : "Saved. It holds for what is asked from now on.";
        return page(Form.of(typed(sent, desk.now())), said, null);
    }

    /** Changes nothing: what the card would say with what was typed. */
    @PostMapping("/sample")
    @Admits(Role.RIGHTS)
    ModelAndView tryOut(@RequestParam Map<String, String> sent) {
        var wanted = wanted(sent);
        var typed = typed(sent, wanted);
        var faults = new LinkedHashMap<>(desk.faults(wanted));
        SAMPLE.forEach((name, range) -> {
            var fault = range.fault(typed.getOrDefault(name, ""));
            if (!fault.isEmpty()) faults.put(name, fault);
        });
        if (!faults.isEmpty()) return page(new Form(typed, faults), "", null);
        return page(Form.of(typed), "", sample(wanted, typed));
    }

    private CardDeskPage.Sample sample(Map<String, String> wanted, Map<String, String> typed) {
        var pictures = number(typed, "sample-pictures");
        var terms = new Terms(
                Use.of(typed.getOrDefault("sample-use", "")).orElse(Use.PRINT),
                number(typed, "sample-words"),
                number(typed, "sample-copies"),
                "world".equals(typed.get("sample-where")) ? Terms.WORLD : "US",
                number(typed, "sample-months"),
                paper.language(),
                pictures > 0);
        var sentences = desk.sentences(wanted);
        return switch (desk.tried(wanted, terms, pictures)) {
            case PriceCard.Quote.Set(var price) ->
                new CardDeskPage.Sample(
                        desk.words(price.amount(), price.currency()),
                        price.basis(),
                        sentences.get(0),
                        sentences.get(1));
            case PriceCard.Quote.ByHand(var reason) ->
                new CardDeskPage.Sample(
                        "The rights desk quotes", "Because " + reason + ".", sentences.get(0), sentences.get(1));
        };
    }

    private static int number(Map<String, String> typed, String name) {
        return Integer.parseInt(typed.getOrDefault(name, "0"));
    }

    private Map<String, String> wanted(Map<String, String> sent) {
        var wanted = desk.now();
        wanted.replaceAll((name, now) -> {
            var value = sent.get(name);
            return value == null
                    ? now
                    : Characters.clean(value.replace("\r\n", "\n")).strip();
        });
        // A browser sends the lines of a text without the empty one at its end.
        var letter = "reprint.wording.letter";
        if (desk.now().getOrDefault(letter, "").strip().equals(wanted.get(letter)))
            wanted.put(letter, desk.now().getOrDefault(letter, ""));
        return wanted;
    }

    private static Map<String, String> typed(Map<String, String> sent, Map<String, String> wanted) {
        var typed = new LinkedHashMap<>(wanted);
        USUAL_SAMPLE.forEach(
                (name, usual) -> typed.put(name, sent.getOrDefault(name, usual).strip()));
        return typed;
    }

    private ModelAndView page(Form form, String said, CardDeskPage.@Nullable Sample sample) {
        var held = new HashMap<String, String>();
        for (var name : desk.now().keySet()) {
            var variable = settings.heldBy(name);
            if (variable != null) held.put(name, "is held by " + variable + " in the environment of the process");
        }
        var page = new CardDeskPage(
                Head.unlisted("Price card"),
                said,
                form,
                held,
                Arrays.stream(Use.values())
                        .map(one -> new Form.Choice(one.key(), one.words()))
                        .toList(),
                currencies(),
                LICENSED,
                sample);
        var answer = new ModelAndView("reprint/carddesk", Map.of("page", page));
        if (form.wrong()) answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private List<Form.Choice> currencies() {
        var money = Currencies.current().stream()
                .map(one -> new Form.Choice(
                        one.getCurrencyCode(), one.getCurrencyCode() + " " + one.getDisplayName(paper.locale())));
        return Stream.concat(Stream.of(new Form.Choice("", "that of the paper’s country")), money)
                .toList();
    }
}
