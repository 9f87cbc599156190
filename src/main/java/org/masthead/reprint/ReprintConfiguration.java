package org.masthead.reprint;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** What the settings say of reprints. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReprintSettings.class)
class ReprintConfiguration {}
