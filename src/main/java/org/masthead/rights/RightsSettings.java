package org.masthead.rights;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code masthead.rights}.
 *
 * @param holders others whose work the paper carries, and where to ask them
 * @param ownCredits how the paper's own pictures are credited, besides by its name
 * @param trainingCrawlers programs that gather texts for the training of models
 */
@ConfigurationProperties("masthead.rights")
record RightsSettings(
        @DefaultValue List<Holder> holders,
        @DefaultValue List<String> ownCredits,

        @DefaultValue({
            "GPTBot",
            "ClaudeBot",
            "anthropic-ai",
            "Google-Extended",
            "Applebot-Extended",
            "CCBot",
            "Bytespider",
            "Meta-ExternalAgent",
            "FacebookBot",
            "Amazonbot",
            "cohere-ai",
            "cohere-training-data-crawler",
            "Diffbot",
            "ImagesiftBot",
            "Omgilibot",
            "PanguBot",
            "AI2Bot",
            "Timpibot"
        })
        List<String> trainingCrawlers) {

    RightsSettings {
        for (var crawler : trainingCrawlers) {
            if (!crawler.matches("[A-Za-z0-9_.-]+")) {
                throw new IllegalArgumentException("masthead.rights.training-crawlers: “" + crawler
                        + "” is not a crawler’s name: letters, digits, dots and hyphens");
            }
        }
    }

    /** Somebody whose work the paper carries. */
    record Holder(String name, @DefaultValue("") String ask) {}
}
