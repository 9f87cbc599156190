package org.masthead.moving;

import java.util.HashMap;
import java.util.Map;

/** What the stories of a WordPress site refer to: the site itself, its people, filings, files and reusable blocks. */
final class WordpressSite {

    private final WordpressAttachments attachments = new WordpressAttachments();
    private final WordpressPeople people = new WordpressPeople(attachments);
    private final WordpressFilings filings = new WordpressFilings();
    private final Map<Long, String> blocks = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>();

    /** Takes in one element of an export's channel. */
    void take(WxrNode node) {
        switch (node.name()) {
            case "author" -> people.addAuthor(node);
            case "category", "tag" -> filings.add(node);
            case "term" -> {
                filings.add(node);
                people.addTerm(node);
            }
            case "item" -> takeItem(node);
            case "title", "link", "language", "base_site_url", "base_blog_url" -> {
                if (!node.text().isBlank())
                    facts.putIfAbsent(node.name(), node.text().strip());
            }
            default -> {}
        }
    }

    private void takeItem(WxrNode item) {
        switch (item.text("post_type")) {
            case "attachment" -> attachments.add(WordpressAttachment.of(item));
            case "guest-author" -> people.addGuest(item);
            case "wp_block" -> blocks.put(item.number("post_id"), item.text("content:encoded"));
            default -> {}
        }
    }

    /** To be called when all has been taken in. */
    void settle() {
        attachments.settle();
    }

    String title() {
        return WordpressWords.line(facts.getOrDefault("title", ""));
    }

    /** Where the site is, without a slash at its end; may be empty. */
    String address() {
        var address = facts.getOrDefault("base_blog_url", facts.getOrDefault("base_site_url", ""));
        return (address.isEmpty() ? facts.getOrDefault("link", "") : address).replaceFirst("/+$", "");
    }

    String language() {
        return facts.getOrDefault("language", "");
    }

    WordpressAttachments attachments() {
        return attachments;
    }

    WordpressPeople people() {
        return people;
    }

    WordpressFilings filings() {
        return filings;
    }

    /** The text of a block that several stories share, or empty. */
    String block(long id) {
        return blocks.getOrDefault(id, "");
    }
}
