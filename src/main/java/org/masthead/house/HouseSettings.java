package org.masthead.house;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

/** What the whole house shares: the clock on the wall, and one address for each page. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Paper.Said.class)
class HouseSettings {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** As {@code masthead.yml} has it, with what the desk said over it. */
    @Bean
    Paper paper(Paper.Said written, SettingRepository settings, ConfigurableEnvironment environment) {
        var saved = settings.all();
        var language = PaperSettings.heldBy(environment, "language") == null
                ? saved.getOrDefault("language", written.language())
                : written.language();
        return new Paper(written, PaperSettings.over(written, saved, environment, language));
    }

    /** Pages are in the paper's language, whoever asks: they are the same page for everybody. */
    @Bean
    LocaleResolver localeResolver(Paper paper) {
        return new FixedLocaleResolver(paper.locale());
    }

    /** An address with a slash at its end is the same page: readers are sent to the one without. */
    @Bean
    FilterRegistrationBean<UrlHandlerFilter> withoutTrailingSlash() {
        return new FilterRegistrationBean<>(UrlHandlerFilter.trailingSlashHandler("/**")
                .redirect(HttpStatus.MOVED_PERMANENTLY)
                .build());
    }
}
