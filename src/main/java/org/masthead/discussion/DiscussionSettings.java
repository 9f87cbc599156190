package org.masthead.discussion;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the paper leads its discussions.
 *
 * @param runs how long after publication a story takes comments; zero: for ever
 * @param readFirst the sections whose comments a moderator reads before they appear
 * @param editing how long a writer may change what they wrote
 * @param gathering how often, at most, pages are told of new comments on a story
 * @param watchers how many readers may watch for new comments at a time, on each node
 */
@ConfigurationProperties("masthead.discussion")
record DiscussionSettings(
        @DefaultValue("30d") Duration runs,
        @DefaultValue Set<String> readFirst,
        @DefaultValue("5m") Duration editing,
        @DefaultValue("1s") Duration gathering,
        @DefaultValue("5000") int watchers) {}
