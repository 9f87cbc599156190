package org.masthead.operate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the sentences of the synthetic archive are put together, from {@code demo/words/sentences.txt}. */
final class SyntheticGrammar {

    private static final Pattern WEIGHT = Pattern.compile("(\\d+)\\* (.*)");
    private static final Pattern PART = Pattern.compile("<([^>]+)>|([\\[\\]])|[^<\\[\\]]+");
    private static final double TAKEN = 0.5;

    private final SyntheticWords words;
    private final SyntheticFacts facts;
    private final Map<String, Rule> rules = new HashMap<>();

    /** One of several ways to say it. */
    private static final class Rule implements SyntheticPhrase {

        private SyntheticPhrase[] ways = {};
        private SyntheticOdds odds = SyntheticOdds.of(1);

        @Override
        public void write(SyntheticPage page) {
            ways[odds.pick(page.dice)].write(page);
        }
    }

    SyntheticGrammar(SyntheticWords words, SyntheticNames names) {
        this.words = words;
        this.facts = new SyntheticFacts(words, names);
        var lines = new HashMap<String, List<String>>();
        var name = "";
        for (var line : SyntheticWords.lines("sentences.txt")) {
            if (line.startsWith(":")) name = line.substring(1);
            else lines.computeIfAbsent(name, key -> new ArrayList<>()).add(line);
        }
        lines.keySet().forEach(rule -> rules.put(rule, new Rule()));
        lines.forEach((rule, ways) -> fill(phraseOf(rule), ways));
    }

    boolean has(String rule) {
        return rules.containsKey(rule);
    }

    SyntheticPhrase phrase(String rule) {
        return phraseOf(rule);
    }

    private Rule phraseOf(String name) {
        var rule = rules.get(name);
        if (rule == null) throw new IllegalArgumentException("There is no rule “" + name + "” to write by");
        return rule;
    }

    private void fill(Rule rule, List<String> lines) {
        var weights = new int[lines.size()];
        rule.ways = new SyntheticPhrase[lines.size()];
        for (var i = 0; i < weights.length; i++) {
            var weighted = WEIGHT.matcher(lines.get(i));
            weights[i] = weighted.matches() ? Integer.parseInt(weighted.group(1)) : 1;
            rule.ways[i] = sequence(PART.matcher(weighted.matches() ? weighted.group(2) : lines.get(i)));
        }
        rule.odds = SyntheticOdds.of(weights);
    }

    /** Reads up to the end, or to the bracket that closes what it is in. */
    private SyntheticPhrase sequence(Matcher parts) {
        var phrases = new ArrayList<SyntheticPhrase>();
        while (parts.find() && !"]".equals(parts.group(2))) {
            if (parts.group(2) != null) phrases.add(perhaps(sequence(parts)));
            else if (parts.group(1) != null) phrases.add(slot(parts.group(1)));
            else phrases.add(literal(parts.group()));
        }
        var all = phrases.toArray(SyntheticPhrase[]::new);
        return page -> {
            for (var phrase : all) phrase.write(page);
        };
    }

    private static SyntheticPhrase literal(String text) {
        return page -> page.say(text);
    }

    private static SyntheticPhrase perhaps(SyntheticPhrase phrase) {
        return page -> {
            if (page.dice.chance(TAKEN)) phrase.write(page);
        };
    }

    /** A rule, a fact or a word; with a capital where the slot's name has one. */
    private SyntheticPhrase slot(String name) {
        if (Character.isUpperCase(name.charAt(0))) {
            var plain = slot(name.toLowerCase(Locale.ROOT));
            return page -> page.capital(plain);
        }
        if (rules.containsKey(name)) return phraseOf(name);
        var fact = facts.called(name);
        if (fact != null) return fact;
        var dot = name.indexOf('.');
        return word(words.kind(dot < 0 ? name : name.substring(0, dot)), dot < 0 ? "" : name.substring(dot + 1));
    }

    private static SyntheticPhrase word(SyntheticWords.Kind kind, String form) {
        var listed = kind.in(form);
        return page -> page.say(listed[page.scene.word(kind, page.dice)]);
    }
}
