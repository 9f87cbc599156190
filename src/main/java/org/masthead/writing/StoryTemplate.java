package org.masthead.writing;

import java.util.List;

/**
 * How a story of a kind begins.
 *
 * @param key its name in addresses
 * @param about when to use it
 * @param body HTML, as {@link org.masthead.house.Markup} has it
 */
record StoryTemplate(String key, String name, String about, String kicker, String headline, String deck, String body) {

    /** Those that come with the house. */
    static final List<StoryTemplate> HOUSE = List.of(
            new StoryTemplate(
                    "news",
                    "News story",
                    "What happened, who says so, what comes next.",
                    "",
                    "",
                    "",
                    "<p>What happened, where and when. TK</p><p>Who says so, and how they know. TK</p>"
                            + "<p>What the other side says. TK</p><h2>What comes next</h2><p>TK</p>"),
            new StoryTemplate(
                    "feature",
                    "Feature",
                    "A scene, a person, the larger story behind them.",
                    "",
                    "",
                    "",
                    "<p>The scene. TK</p><p>Why it matters now. TK</p><h2>How it came to this</h2><p>TK</p>"
                            + "<aside class=\"pullquote\"><p>A sentence to remember. TK</p></aside><h2>What it means</h2><p>TK</p>"),
            new StoryTemplate(
                    "interview",
                    "Interview",
                    "Questions and answers, with a word on who is asked and when.",
                    "Interview",
                    "",
                    "",
                    "<p>Who this is, and why we asked. TK</p><p><strong>The first question? TK</strong></p><p>The answer. TK</p>"
                            + "<p><em>The interview has been shortened and edited. TK: by whom, and when it was held.</em></p>"),
            new StoryTemplate(
                    "obituary",
                    "Obituary",
                    "A life: what it was, what it left, who is left behind.",
                    "Obituary",
                    "TK Name, who did TK, dies at TK",
                    "",
                    "<p>Name, who did what they are remembered for, died on day at place. They were age. TK</p>"
                            + "<p>Who confirmed it, and the cause. TK</p><h2>A life</h2><p>TK</p><h2>Survived by</h2><p>TK</p>"),
            new StoryTemplate(
                    "match",
                    "Match report",
                    "The result, how it came about, what was said, the table.",
                    "",
                    "",
                    "",
                    "<p>The result and the moment that decided it. TK</p><h2>How it went</h2><p>TK</p>"
                            + "<aside class=\"factbox\"><h3>The match</h3><p>Score TK. Attendance TK. Scorers TK.</p></aside>"
                            + "<h2>What they said</h2><blockquote><p>TK</p></blockquote>"),
            new StoryTemplate(
                    "live",
                    "Live story",
                    "News as it comes in, the newest first, each with its time.",
                    "Live",
                    "",
                    "",
                    "<aside class=\"factbox\"><h3>What we know</h3><ul><li>TK</li></ul></aside>"
                            + "<h2>00:00 TK</h2><p>What happened, and who says so. TK</p>"),
            new StoryTemplate(
                    "explainer",
                    "Explainer",
                    "What readers ask, answered one by one.",
                    "Explainer",
                    "",
                    "",
                    "<p>Why people ask now. TK</p><h2>What is it? TK</h2><p>TK</p><h2>Whom does it touch?</h2><p>TK</p>"
                            + "<h2>What happens next?</h2><p>TK</p>"));
}
