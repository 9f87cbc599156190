package org.masthead.house;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who the paper is: what stands in its masthead, where it is found, and how it looks. What is written in
 * {@code masthead.yml} holds until the desk says something else; see {@link PaperSettings}.
 */
public class Paper {

    private final Said written;
    private volatile Said said;

    public Paper(Said said) {
        this(said, said);
    }

    Paper(Said written, Said said) {
        this.written = written;
        this.said = said;
    }

    /** From now on the paper says this of itself, on this node. */
    void say(Said newSaid) {
        said = newSaid;
    }

    Said said() {
        return said;
    }

    /** As the settings file has it. */
    Said written() {
        return written;
    }

    public String name() {
        return said.name;
    }

    public String motto() {
        return said.motto;
    }

    public String place() {
        return said.place;
    }

    public int founded() {
        return said.founded;
    }

    public String about() {
        return said.about;
    }

    public String address() {
        return said.address;
    }

    public String language() {
        return said.language;
    }

    public ZoneId timeZone() {
        return said.timeZone;
    }

    public String contact() {
        return said.contact;
    }

    public int wordsPerPage() {
        return said.wordsPerPage;
    }

    public boolean fullTextFeeds() {
        return said.fullTextFeeds;
    }

    public @Nullable String logo() {
        return said.logo;
    }

    public Map<String, String> look() {
        return said.look;
    }

    /** Who is said to hold the copyright; empty: the paper itself. */
    public String copyright() {
        return said.copyright;
    }

    public Locale locale() {
        return Locale.forLanguageTag(said.language);
    }

    /** Who holds the copyright: the paper itself, where nobody else is named. */
    public String holder() {
        var now = said;
        return now.copyright.isBlank() ? now.name : now.copyright;
    }

    /** The day, in the paper's time zone, that a moment belongs to. */
    public LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(said.timeZone).toLocalDate();
    }

    /** The whole address of a path of ours. */
    public String absolute(String path) {
        return path.startsWith("/") ? said.address + path : path;
    }

    /**
     * What the paper says of itself, all at one time. Set in {@code masthead.yml} under {@code masthead.paper}, each line
     * also by an environment variable such as {@code MASTHEAD_PAPER_NAME}.
     *
     * @param name the paper's name, as in the masthead
     * @param motto the line under the name; may be empty
     * @param place the town it is published in
     * @param founded the year of the first edition, or 0
     * @param about one or two sentences on what the paper is, for search engines and the foot of each page
     * @param address where readers find it, without a slash at the end: {@code https://packet.example}
     * @param language a BCP 47 tag: hyphenation, quotes and dates follow it
     * @param timeZone the IANA name of the zone its days are counted in
     * @param copyright who holds the copyright in the paper's own stories
     * @param contact an e-mail address for readers, also in security.txt; may be empty
     * @param wordsPerPage about how many words a page of a long story has where no page marks stand; 0: never divided
     * @param fullTextFeeds whether feeds carry whole stories, or headline and deck
     * @param logo a file with the paper's name as an SVG or PNG picture, instead of letters
     * @param look the paper's own values for the stylesheet's custom properties: {@code accent: "#8a1c1c"}
     */
    @ConfigurationProperties("masthead.paper")
    public record Said(
            @DefaultValue("The Masthead") String name,
            @DefaultValue("") String motto,
            @DefaultValue("") String place,
            @DefaultValue("0") int founded,
            @DefaultValue("") String about,
            @DefaultValue("http://localhost:8080") String address,
            @DefaultValue("en-US") String language,
            @DefaultValue("UTC") ZoneId timeZone,
            @DefaultValue("") String copyright,
            @DefaultValue("") String contact,
            @DefaultValue("0") int wordsPerPage,
            @DefaultValue("true") boolean fullTextFeeds,
            @Nullable String logo,
            @DefaultValue Map<String, String> look) {

        public Said {
            if (address.endsWith("/")) address = address.substring(0, address.length() - 1);
            if (!address.matches("https?://[^/?#\\s]+")) {
                throw new IllegalArgumentException(
                        "masthead.paper.address must be like https://packet.example, without a path; it is “" + address
                                + "”");
            }
            if (wordsPerPage != 0 && wordsPerPage < 100) {
                throw new IllegalArgumentException(
                        "masthead.paper.words-per-page must be 0 (never divide) or at least 100");
            }
        }
    }
}
