package org.masthead.reprint;

import org.masthead.house.DeskSettings;
import org.masthead.house.InForce;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the settings say of reprints. */
@Configuration(proxyBeanMethods = false)
class ReprintConfiguration {

    static final String ROOM = "reprint";

    @Bean
    InForce<ReprintSettings> reprintSettings(DeskSettings settings) {
        return settings.of(ROOM, ReprintSettings.class, ReprintSettings::told, "wording.conditions");
    }
}
