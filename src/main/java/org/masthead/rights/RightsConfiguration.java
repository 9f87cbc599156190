package org.masthead.rights;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the settings say of rights. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RightsSettings.class)
class RightsConfiguration {

    @Bean
    Reservation reservation(
            RightsSettings settings, @Value("${masthead.paper.reserve-data-mining:true}") boolean reserved) {
        return new Reservation(reserved, settings.trainingCrawlers());
    }
}
