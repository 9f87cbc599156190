package org.masthead.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.masthead.PaperTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;

/** Settings that the desk changes while the paper runs: the environment over the desk, the desk over the file. */
@PaperTest
class DeskSettingsTest {

    record Kitchen(
            @DefaultValue("2") int cooks,
            @DefaultValue({"soup, hot", "fish"}) List<String> menu) {

        Kitchen {
            if (cooks > 9) throw new IllegalArgumentException("Too many cooks");
        }

        Map<String, String> told() {
            return Map.of("cooks", String.valueOf(cooks), "menu", String.join("\n", menu));
        }
    }

    @Autowired
    SettingRepository repository;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void asItWas() {
        jdbc.sql("DELETE FROM setting").update();
    }

    private DeskSettings settings(MockEnvironment environment) {
        return new DeskSettings(repository, event -> {}, environment);
    }

    @Test
    void whatTheDeskSavedStandsOverTheFileOnEveryNode() {
        var file = new MockEnvironment().withProperty("masthead.kitchen.cooks", "3");
        var here = settings(file);
        var there = settings(file);
        here.of("kitchen", Kitchen.class, Kitchen::told, "menu");
        var elsewhere = there.of("kitchen", Kitchen.class, Kitchen::told, "menu");
        assertThat(elsewhere.get()).isEqualTo(new Kitchen(3, List.of("soup, hot", "fish")));
        here.save(Map.of("kitchen.cooks", "4", "kitchen.menu", "eggs, fried\nbread"));
        there.on(new Purged(Set.of(Purged.EVERYTHING)));
        assertThat(elsewhere.get()).isEqualTo(new Kitchen(4, List.of("eggs, fried", "bread")));
        assertThat(elsewhere.written().cooks()).isEqualTo(3);
    }

    @Test
    void whatCannotBeIsAFaultAndNothingIsFilledInFromOutside() {
        var desk = settings(new MockEnvironment().withProperty("secret", "swordfish"));
        desk.of("kitchen", Kitchen.class, Kitchen::told, "menu");
        assertThat(desk.faults(Map.of("kitchen.cooks", "12"))).containsKey("kitchen.cooks");
        assertThat(desk.faults(Map.of("kitchen.cooks", "few"))).containsKey("kitchen.cooks");
        assertThat(desk.faults(Map.of("kitchen.menu", "${secret}"))).containsKey("kitchen.menu");
        assertThat(desk.faults(Map.of("kitchen.cooks", "9"))).isEmpty();
    }

    @Test
    void theEnvironmentOfTheProcessHoldsASettingFast() {
        var environment = new MockEnvironment();
        environment
                .getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource(
                        "systemEnvironment", Map.of("MASTHEAD_KITCHEN_COOKS", "5")));
        repository.save("kitchen.cooks", "4");
        var desk = settings(environment);
        var kitchen = desk.of("kitchen", Kitchen.class, Kitchen::told, "menu");
        assertThat(kitchen.get().cooks()).isEqualTo(5);
        assertThat(desk.heldBy("kitchen.cooks")).isEqualTo("MASTHEAD_KITCHEN_COOKS");
        assertThat(desk.save(Map.of("kitchen.cooks", "6"))).isEmpty();
    }

    @Test
    void whatNoLongerFitsIsLeftOut() {
        repository.save("kitchen.cooks", "12");
        var kitchen = settings(new MockEnvironment()).of("kitchen", Kitchen.class, Kitchen::told, "menu");
        assertThat(kitchen.get().cooks()).isEqualTo(2);
    }
}
