package org.masthead.reprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.masthead.house.Paper;
import org.masthead.house.page.Head;
import org.masthead.reprint.page.AskLine;
import org.masthead.reprint.page.AskPage;
import org.masthead.reprint.page.AskWay;
import org.masthead.reprint.page.Field;
import org.masthead.reprint.page.Field.Option;
import org.masthead.reprint.page.StoryLine;
import org.masthead.reprint.page.TheirsPage;
import org.masthead.rights.Ruling;
import org.masthead.story.Story;
import org.springframework.stereotype.Component;

/** Makes the form that asks for permission, and what stands in its place. */
@Component
class AskPages {

    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12, 24, 36, 60);

    private final Owners owners;
    private final Reprints reprints;
    private final Paper paper;
    private final List<Option> countries;
    private final List<Option> languages;

    AskPages(Owners owners, Reprints reprints, Paper paper) {
        this.owners = owners;
        this.reprints = reprints;
        this.paper = paper;
        var locale = paper.locale();
        var world = Stream.of(new Option(Terms.WORLD, "Worldwide"));
        var named = FormCheck.TERRITORIES.stream()
                .map(code -> new Option(code, Locale.of("", code).getDisplayCountry(locale)))
                .sorted(Comparator.comparing(Option::words, java.text.Collator.getInstance(locale)));
        this.countries = Stream.concat(world, named).toList();
        this.languages = FormCheck.LANGUAGES.stream()
                .map(code -> new Option(code, Locale.of(code).getDisplayLanguage(locale)))
                .filter(one -> !one.words().equals(one.value()))
                .sorted(Comparator.comparing(Option::words, java.text.Collator.getInstance(locale)))
                .toList();
    }

    /** What the form holds before anybody typed. */
    ReprintForm fresh(Story story) {
        return new ReprintForm(Map.of(
                "extent",
                "full",
                "copies",
                "1000",
                "months",
                "12",
                "territory",
                paper.locale().getCountry().matches("[A-Z]{2}") ? paper.locale().getCountry() : Terms.WORLD,
                "language",
                Locale.forLanguageTag(reprints.language(story)).getLanguage()));
    }

    AskPage ask(Story story, Ruling.Ours ours, ReprintForm form, Map<String, String> wrong) {
        var uses = List.of(
                choice("use", "What do you want to do with it?", "", uses(), form, wrong),
                choice("extent", "How much of it?", "", extents(), form, wrong),
                written("words", "For an excerpt: how many words?", "", form, wrong),
                written("copies", "Circulation", "Copies, readers a month, listeners or pupils.", form, wrong),
                choice("territory", "Where?", "", countries, form, wrong),
                choice("months", "For how long?", "", terms(), form, wrong),
                choice("language", "In which language?", "", languages, form, wrong));
        var who = List.of(
                written("name", "Your name", "", form, wrong),
                written("organisation", "For whom (may be empty)", "The licence is made out to them.", form, wrong),
                written("email", "Your e-mail address", "We answer there. We show it to nobody.", form, wrong));
        var note = written("note", "Anything we should know (may be empty)", "", form, wrong);
        var all = new ArrayList<>(uses);
        all.addAll(who);
        all.add(note);
        return new AskPage(
                Head.of("Reprint permission: " + story.copy().headline(), "", path(story.id())),
                line(story),
                story.copyright(paper),
                owners.credit(story),
                story.copy().rights().terms(),
                !(ours.pictures().isEmpty() && ours.unclear().isEmpty()),
                ours.others(),
                form.line("pictures").equals("yes"),
                wrong.getOrDefault("pictures", ""),
                uses,
                who,
                note,
                all.stream().filter(one -> !one.wrong().isEmpty()).toList());
    }

    TheirsPage theirs(Story story, Ruling ruling) {
        return new TheirsPage(
                Head.of("Reprint permission: " + story.copy().headline(), "", path(story.id())),
                line(story),
                said(ruling),
                way(ruling),
                story.copyright(paper));
    }

    AskLine furniture(Story story) {
        var ruling = owners.ofText(story);
        if (ruling instanceof Ruling.Ours) return new AskLine(path(story.id()), "", AskWay.NONE);
        return new AskLine("", said(ruling), way(ruling));
    }

    static String path(long story) {
        return "/reprints/" + story;
    }

    StoryLine line(Story story) {
        return new StoryLine(
                story.id(),
                story.state() == Story.State.LIVE ? story.path() : "",
                story.copy().headline(),
                story.copy().byline());
    }

    private static String said(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Ours ours -> "";
            case Ruling.Theirs(var holder, var ask) ->
                "This story belongs to " + holder + ". We may show it here, but not license it.";
            case Ruling.Withheld(var reason, var ask) -> "We do not license this story. " + reason;
        };
    }

    private AskWay way(Ruling ruling) {
        return switch (ruling) {
            case Ruling.Ours ours -> AskWay.NONE;
            case Ruling.Theirs(var holder, var ask) -> AskWay.of(ask);
            case Ruling.Withheld(var reason, var ask) -> AskWay.of(ask.isEmpty() ? paper.contact() : ask);
        };
    }

    private static List<Option> uses() {
        var first = Stream.of(new Option("", "Choose…"));
        return Stream.concat(first, Arrays.stream(Use.values()).map(use -> new Option(use.key(), use.words())))
                .toList();
    }

    private static List<Option> extents() {
        return List.of(new Option("full", "The full text"), new Option("excerpt", "An excerpt"));
    }

    private static List<Option> terms() {
        return MONTHS.stream()
                .map(months -> new Option(
                        Integer.toString(months),
                        new Terms(Use.PRINT, 0, 1, Terms.WORLD, months, "en", false).howLong()))
                .toList();
    }

    private static Field choice(
            String name, String label, String hint, List<Option> options, ReprintForm form, Map<String, String> wrong) {
        return new Field(name, label, hint, form.line(name), wrong.getOrDefault(name, ""), options);
    }

    private static Field written(String name, String label, String hint, ReprintForm form, Map<String, String> wrong) {
        return new Field(name, label, hint, form.text(name), wrong.getOrDefault(name, ""), List.of());
    }
}
