package org.masthead.house;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.PropertySourcesPlaceholdersResolver;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Settings of rooms that the desk may change while the paper runs. As with {@link PaperSettings}, {@code masthead.yml}
 * gives the first word, the desk's stands over it, the environment of the process has the last, and a change holds on all
 * nodes at once. A setting is named by its room: {@code moderation.most-links}.
 */
@Service
public class DeskSettings {

    private static final Logger log = LoggerFactory.getLogger(DeskSettings.class);

    private final SettingRepository repository;
    private final ApplicationEventPublisher events;
    private final ConfigurableEnvironment environment;
    private final Map<String, Kept<?>> rooms = new ConcurrentHashMap<>();

    DeskSettings(SettingRepository repository, ApplicationEventPublisher events, ConfigurableEnvironment environment) {
        this.repository = repository;
        this.events = events;
        this.environment = environment;
    }

    /**
     * A room's settings, which the desk may change from now on.
     *
     * @param told what the desk may change of them, by name without the room's: as a form shows it and sends it back
     * @param lists those of them that are lists, one a line
     */
    public <T> InForce<T> of(String room, Class<T> type, Function<T, Map<String, String>> told, String... lists) {
        var written = bound(room, type, Map.of());
        var kept = new Kept<>(room, type, new InForce<>(written, written, told), Set.of(lists));
        rooms.put(room, kept);
        say(kept, repository.all());
        return kept.inForce();
    }

    /** A room's settings as they would hold with what is wanted, before it is saved. */
    public <T> T with(String room, Class<T> type, Map<String, String> wanted) {
        var all = new LinkedHashMap<>(repository.all());
        all.putAll(wanted);
        return bound(room, type, all);
    }

    /** What holds now in these rooms, by full name. */
    public Map<String, String> now(Collection<String> of) {
        var now = new LinkedHashMap<String, String>();
        for (var room : of) {
            var kept = rooms.get(room);
            if (kept != null) kept.inForce().told().forEach((name, value) -> now.put(room + "." + name, value));
        }
        return now;
    }

    /** The variable of the process’s environment that holds a setting fast; null where none does. */
    public @Nullable String heldBy(String name) {
        return PaperSettings.heldBy(environment, "MASTHEAD_", name.replace('.', '_'));
    }

    /**
     * What is wrong with what is wanted, by name; what stays as it is cannot be wrong.
     *
     * @param rule what is wrong with a setting's value, by name and value; empty where nothing is
     */
    public Map<String, String> faults(Map<String, String> wanted, BinaryOperator<String> rule) {
        var changed = changed(wanted);
        var faults = new LinkedHashMap<String, String>();
        changed.forEach((name, value) -> {
            var fault = rule.apply(name, value);
            if (!fault.isEmpty()) faults.put(name, fault);
        });
        faults(changed).forEach(faults::putIfAbsent);
        return faults;
    }

    private Map<String, String> changed(Map<String, String> wanted) {
        var changed = new LinkedHashMap<String, String>();
        wanted.forEach((name, value) -> {
            var now = now(List.of(room(name))).get(name);
            if (now != null && heldBy(name) == null && !value.equals(now)) changed.put(name, value);
        });
        return changed;
    }

    /** What the paper cannot live with, by name: each is tried alone over what holds now. */
    public Map<String, String> faults(Map<String, String> wanted) {
        var faults = new LinkedHashMap<String, String>();
        var saved = repository.all();
        wanted.forEach((name, value) -> {
            var kept = rooms.get(room(name));
            if (kept == null) return;
            if (value.contains("${")) {
                faults.put(name, "Leave out the dollar sign before the brace.");
                return;
            }
            var all = new LinkedHashMap<>(saved);
            all.put(name, value);
            try {
                bound(kept.room(), kept.type(), all);
            } catch (BindException wrong) {
                faults.put(name, "“" + value + "” does not fit here.");
            }
        });
        return faults;
    }

    /**
     * Saves what the desk wants; all pages are made anew.
     *
     * @return what changed, by name
     * @throws IllegalArgumentException where there is a fault in it
     */
    @Transactional
    public Map<String, String> save(Map<String, String> wanted) {
        var changed = changed(wanted);
        if (!faults(changed).isEmpty())
            throw new IllegalArgumentException(faults(changed).toString());
        changed.forEach(repository::save);
        if (!changed.isEmpty()) events.publishEvent(PagesChanged.of(Purged.EVERYTHING));
        return changed;
    }

    /** Another node may have saved something: what it says holds here too. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(Purged purged) {
        if (!purged.everything()) return;
        try {
            var saved = repository.all();
            rooms.values().forEach(kept -> say(kept, saved));
        } catch (DataAccessException away) {
            log.warn("What the desk says of the paper could not be read anew: {}", away.getMessage());
        }
    }

    private <T> void say(Kept<T> kept, Map<String, String> saved) {
        try {
            kept.inForce().say(bound(kept.room(), kept.type(), saved));
        } catch (BindException unfit) {
            log.error("What the desk says of {} no longer fits; masthead.yml holds instead", kept.room(), unfit);
            kept.inForce().say(kept.inForce().written());
        }
    }

    private <T> T bound(String room, Class<T> type, Map<String, String> saved) {
        var over = new LinkedHashMap<String, String>();
        saved.forEach((name, value) -> {
            if (!name.startsWith(room + ".") || heldBy(name) != null) return;
            var kept = rooms.get(room);
            if (kept == null || !kept.lists().contains(name.substring(room.length() + 1))) {
                over.put("masthead." + name, value);
                return;
            }
            var lines = value.lines().filter(line -> !line.isBlank()).toList();
            if (lines.isEmpty()) over.put("masthead." + name, "");
            for (var i = 0; i < lines.size(); i++)
                over.put("masthead." + name + "[" + i + "]", lines.get(i).strip());
        });
        var sources = new ArrayList<ConfigurationPropertySource>();
        sources.add(new MapConfigurationPropertySource(over));
        ConfigurationPropertySources.from(environment.getPropertySources()).forEach(sources::add);
        return new Binder(sources, new PropertySourcesPlaceholdersResolver(environment))
                .bindOrCreate("masthead." + room, type);
    }

    private static String room(String name) {
        return name.substring(0, Math.max(0, name.indexOf('.')));
    }

    private record Kept<T>(String room, Class<T> type, InForce<T> inForce, Set<String> lists) {}

    /**
     * What a number on a form must lie between.
     *
     * @param words how it is asked for: {@code a whole number from 0 to 50}
     */
    public record Range(String least, String most, int digits, String words) {

        /** What is wrong with what was typed; empty where nothing is. */
        public String fault(String typed) {
            var number =
                    typed.matches("\\d{1,9}(?:\\.\\d{1," + Math.max(1, digits) + "})?") ? new BigDecimal(typed) : null;
            var fits = number != null
                    && number.stripTrailingZeros().scale() <= digits
                    && number.compareTo(new BigDecimal(least)) >= 0
                    && number.compareTo(new BigDecimal(most)) <= 0;
            return fits ? "" : String.format(Locale.ROOT, "“%s” does not fit: give %s.", typed, words);
        }
    }
}
