package org.masthead.discussion;

import org.masthead.house.DeskSettings;
import org.masthead.house.InForce;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DiscussionConfiguration {

    @Bean
    InForce<DiscussionSettings> discussionSettings(DeskSettings settings) {
        return settings.of("discussion", DiscussionSettings.class, DiscussionSettings::told);
    }
}
