package org.masthead.reprint;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sentences of the rights desk that a paper may want to say in its own way: settings under
 * {@code masthead.reprint.wording}. What stands in braces is filled in.
 *
 * @param letter the frame of each letter: {@code {name}}, {@code {text}}, {@code {page}}, {@code {paper}}
 * @param licence how a licence begins: {@code {paper}}, {@code {licensee}}, {@code {headline}}
 * @param credit the credit line of stories that have none of their own: {@code {byline}}, {@code {paper}}
 * @param conditions what stands on each licence
 */
record Wording(
        @DefaultValue(
                "Dear {name},\n\n{text}\n\nYour request’s page, for you alone:\n{page}\n\nThe rights desk of {paper}\n")
        String letter,

        @DefaultValue("{paper} gives {licensee} permission to reprint the story “{headline}” on the terms below.")
        String licence,

        @DefaultValue("By {byline}, {paper}") String credit,

        @DefaultValue({
            "The credit line and the copyright line stand with the story, and so does the address of the original.",
            "The words are not changed, except to shorten an excerpt or to translate where that is licensed.",
            "Corrections that the paper sends are carried over without delay.",
            "The licence cannot be passed on, and covers no use beyond its terms."
        })
        List<String> conditions) {

    static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");

    Wording {
        if (!letter.contains("{text}") || !letter.contains("{page}")) {
            throw new IllegalArgumentException(
                    "masthead.reprint.wording.letter must have {text} and {page} in it: else nobody knows what to do");
        }
    }

    /** How a licence begins. */
    String permission(String paper, String licensee, String headline) {
        return filled(licence, Map.of("paper", paper, "licensee", licensee, "headline", headline));
    }

    /** Puts what is known into the braces; what is not known stays as it is written. */
    static String filled(String sentence, Map<String, String> known) {
        return GAP.matcher(sentence)
                .replaceAll(gap -> Matcher.quoteReplacement(known.getOrDefault(gap.group(1), gap.group())));
    }
}
