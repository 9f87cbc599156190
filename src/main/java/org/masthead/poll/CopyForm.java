package org.masthead.poll;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masthead.media.Pictures;
import org.masthead.story.Stories;

/**
 * A question as it was typed into the desk's form.
 *
 * @param options the answers, a line each
 * @param picture the address of a picture, as it was typed
 * @param story the address of a story, as it was typed
 */
record CopyForm(
        String day,
        String words,
        String intro,
        String options,
        boolean multiple,
        String shown,
        String picture,
        String story,
        boolean discussed) {

    private static final Pattern STORY = Pattern.compile("(?:https?://[^/]+)?/(\\d{4})/(\\d{2})/(\\d{2})/([^/?#]+).*");
    private static final Pattern PICTURE = Pattern.compile("(?:https?://[^/]+)?(?:/media/)?([a-z0-9]+)(?:/.*)?");

    static CopyForm of(HttpServletRequest request) {
        return new CopyForm(
                typed(request, "day"),
                typed(request, "words"),
                typed(request, "intro"),
                typed(request, "options"),
                request.getParameter("multiple") != null,
                typed(request, "shown"),
                typed(request, "picture"),
                typed(request, "story"),
                request.getParameter("discussed") != null);
    }

    /** An empty form for this day. */
    static CopyForm empty(String day) {
        return new CopyForm(day, "", "", "", false, Question.Show.ALWAYS.word(), "", "", false);
    }

    /** What is in a question now. */
    static CopyForm of(Question question, Pictures pictures, Stories stories) {
        var picture = question.picture();
        var story = question.story();
        return new CopyForm(
                question.day().toString(),
                question.words(),
                question.intro(),
                String.join(
                        "\n",
                        question.options().stream().map(Question.Option::words).toList()),
                question.multiple(),
                question.shown().word(),
                picture == null
                        ? ""
                        : pictures.byId(picture).map(one -> one.path()).orElse(""),
                story == null ? "" : stories.paths(List.of(story)).getOrDefault(story, ""),
                question.discussed());
    }

    private static String typed(HttpServletRequest request, String name) {
        var value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** Nothing where it is no day. */
    Optional<LocalDate> date() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    QuestionCopy copy(@Nullable Long pictureId, @Nullable Long storyId) {
        return new QuestionCopy(
                words, intro, options.lines().toList(), multiple, show(), pictureId, storyId, discussed);
    }

    Question.Show show() {
        for (var rule : Question.Show.values()) if (rule.word().equals(shown.toLowerCase(Locale.ROOT))) return rule;
        return Question.Show.ALWAYS;
    }

    /** The number of the picture that was named; nothing where there is none. */
    Optional<Long> pictureId(Pictures pictures) {
        var found = PICTURE.matcher(picture);
        return found.matches() ? pictures.byKey(found.group(1)).map(one -> one.id()) : Optional.empty();
    }

    /** The number of the story that was named; nothing where there is none. */
    Optional<Long> storyId(Stories stories) {
        var found = STORY.matcher(story);
        if (!found.matches()) return Optional.empty();
        try {
            var date = LocalDate.of(number(found.group(1)), number(found.group(2)), number(found.group(3)));
            return stories.at(date, found.group(4)).map(one -> one.id());
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
