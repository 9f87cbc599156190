package org.masthead.house;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the paper says of itself, as the desk sets it. The settings file gives the first word, the desk's stands over it,
 * and the environment of the process has the last. A change is seen on all nodes at once, but for the language: dates and
 * hyphens follow that from the next start on.
 */
@Service
public class PaperSettings {

    /** The settings that the desk keeps, in the order of its form. */
    public static final List<String> NAMES = List.of(
            "name",
            "motto",
            "place",
            "founded",
            "about",
            "contact",
            "copyright",
            "language",
            "time-zone",
            "words-per-page",
            "full-text-feeds",
            "logo",
            "look");

    private static final Logger log = LoggerFactory.getLogger(PaperSettings.class);

    private final Paper paper;
    private final SettingRepository repository;
    private final ApplicationEventPublisher events;
    private final ConfigurableEnvironment environment;

    PaperSettings(
            Paper paper,
            SettingRepository repository,
            ApplicationEventPublisher events,
            ConfigurableEnvironment environment) {
        this.paper = paper;
        this.repository = repository;
        this.events = events;
        this.environment = environment;
    }

    /** What holds now, by name. */
    public Map<String, String> now() {
        var said = paper.said();
        var now = new LinkedHashMap<String, String>();
        now.put("name", said.name());
        now.put("motto", said.motto());
        now.put("place", said.place());
        now.put("founded", said.founded() == 0 ? "" : String.valueOf(said.founded()));
        now.put("about", said.about());
        now.put("contact", said.contact());
        now.put("copyright", said.copyright());
        now.put("language", said.language());
        now.put("time-zone", said.timeZone().getId());
        now.put("words-per-page", String.valueOf(said.wordsPerPage()));
        now.put("full-text-feeds", String.valueOf(said.fullTextFeeds()));
        now.put("logo", said.logo() == null ? "" : said.logo());
        now.put("look", lines(said.look()));
        return now;
    }

    /** The variable of the process’s environment that holds a setting fast; null where none does. */
    public @Nullable String heldBy(String name) {
        return heldBy(environment, name);
    }

    static @Nullable String heldBy(ConfigurableEnvironment environment, String name) {
        return heldBy(environment, "MASTHEAD_PAPER_", name);
    }

    /** @param stem what the variable begins with: {@code MASTHEAD_PAPER_} */
    static @Nullable String heldBy(ConfigurableEnvironment environment, String stem, String name) {
        var variables =
                environment.getPropertySources().get(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        if (variables == null) return null;
        var upper = name.toUpperCase(Locale.ROOT);
        return Stream.of(stem + upper.replace("-", "_"), stem + upper.replace("-", ""))
                .flatMap(one -> Stream.of(one, one + "_0"))
                .filter(variables::containsProperty)
                .findFirst()
                .orElse(null);
    }

    /** What is wrong with what is wanted, by name; nothing where it can be saved. */
    public Map<String, String> faults(Map<String, String> wanted) {
        return Wanted.faults(wanted);
    }

    /**
     * Saves what the desk wants; the pages of the paper are all made anew.
     *
     * @return what changed, by name
     */
    @Transactional
    public Map<String, String> save(Map<String, String> wanted) {
        var changed = new LinkedHashMap<String, String>();
        var now = now();
        for (var name : NAMES) {
            var value = wanted.get(name);
            if (value == null || heldBy(name) != null || value.equals(now.get(name))) continue;
            repository.save(name, value);
            changed.put(name, value);
        }
        if (!changed.isEmpty()) events.publishEvent(PagesChanged.of(Purged.EVERYTHING));
        return changed;
    }

    /** What the desk saved, whatever the environment says over it. */
    public List<Saved> saved() {
        return new TreeMap<>(repository.all())
                .entrySet().stream()
                        .map(one -> new Saved(one.getKey(), one.getValue()))
                        .toList();
    }

    /** Takes back what the desk of another paper saved, where nothing was saved here; what makes no sense is left out. */
    @Transactional
    public void keep(List<Saved> all) {
        if (!repository.all().isEmpty()) return;
        all.stream()
                .filter(one -> NAMES.contains(one.name())
                        && faults(Map.of(one.name(), one.value())).isEmpty())
                .forEach(one -> repository.save(one.name(), one.value()));
        events.publishEvent(PagesChanged.of(Purged.EVERYTHING));
    }

    /** A setting that the desk saved. */
    public record Saved(String name, String value) {}

    /** A stylesheet of these values, as the paper would wear them: for looking at before they are saved. */
    public String stylesheet(String look) {
        return Look.stylesheet(values(look));
    }

    /** Another node may have saved something: what it says holds here too. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Purged purged) {
        if (!purged.everything()) return;
        try {
            paper.say(over(paper.written(), repository.all(), environment, paper.language()));
        } catch (DataAccessException away) {
            log.warn("What the desk says of the paper could not be read anew: {}", away.getMessage());
        }
    }

    /** What was written, with what the desk saved over it. */
    static Paper.Said over(
            Paper.Said written, Map<String, String> saved, ConfigurableEnvironment environment, String language) {
        var kept = new TreeMap<>(saved);
        kept.keySet().removeIf(name -> heldBy(environment, name) != null);
        return new Paper.Said(
                kept.getOrDefault("name", written.name()),
                kept.getOrDefault("motto", written.motto()),
                kept.getOrDefault("place", written.place()),
                number(kept.get("founded"), written.founded()),
                kept.getOrDefault("about", written.about()),
                written.address(),
                language,
                kept.containsKey("time-zone") ? ZoneId.of(kept.get("time-zone")) : written.timeZone(),
                kept.getOrDefault("copyright", written.copyright()),
                kept.getOrDefault("contact", written.contact()),
                number(kept.get("words-per-page"), written.wordsPerPage()),
                kept.containsKey("full-text-feeds")
                        ? Boolean.parseBoolean(kept.get("full-text-feeds"))
                        : written.fullTextFeeds(),
                kept.containsKey("logo") ? (kept.get("logo").isEmpty() ? null : kept.get("logo")) : written.logo(),
                kept.containsKey("look") ? values(kept.get("look")) : written.look());
    }

    private static int number(@Nullable String saved, int written) {
        return saved == null ? written : saved.isEmpty() ? 0 : Integer.parseInt(saved);
    }

    private static String lines(Map<String, String> look) {
        return new TreeMap<>(look)
                .entrySet().stream()
                        .map(one -> one.getKey() + ": " + one.getValue())
                        .collect(Collectors.joining("\n"));
    }

    /** {@code accent: #7a1f1f}, one a line. */
    static Map<String, String> values(String lines) {
        var values = new TreeMap<String, String>();
        for (var line : lines.split("\\R")) {
            var colon = line.indexOf(':');
            if (line.isBlank()) continue;
            if (colon < 0) throw new IllegalArgumentException("“" + line.strip() + "” is not like accent: #7a1f1f");
            values.put(
                    line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
        return values;
    }
}
