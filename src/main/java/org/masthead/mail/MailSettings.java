package org.masthead.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;

/**
 * How the paper writes to people. The mail server itself stands under {@code spring.mail}.
 *
 * @param from the sender of its letters: {@code The Averley Packet <post@packet.example>}
 * @param inbox whether letters are shown to everybody at {@code /inbox}; only ever on a demonstration
 */
@ConfigurationProperties("masthead.mail")
record MailSettings(
        @DefaultValue("") String from,
        @DefaultValue("false") boolean inbox) {

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(MailSettings.class)
    static class Read {}
}
