package org.masthead.moderation;

import org.masthead.house.DeskSettings;
import org.masthead.house.InForce;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of the checks. */
@Configuration(proxyBeanMethods = false)
class ModerationConfiguration {

    static final String ROOM = "moderation";

    @Bean
    InForce<ModerationSettings> moderationSettings(DeskSettings settings) {
        return settings.of(ROOM, ModerationSettings.class, ModerationSettings::told);
    }
}
