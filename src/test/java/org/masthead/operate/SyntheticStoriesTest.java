package org.masthead.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.masthead.house.Markup;
import org.masthead.house.Slug;
import org.masthead.story.Arrival;

class SyntheticStoriesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final int MANY = 4_000;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-’.,][\\p{L}\\p{N}]+)*");
    private static final List<SyntheticStory> STORIES = stories(0, MANY);

    @Test
    void aStoryIsAlwaysTheSame() {
        var others = archive();
        for (var i = MANY - 1; i >= 0; i -= 37) assertThat(others.story(i)).isEqualTo(STORIES.get(i));
    }

    @Test
    void everyBodyIsInTheFormThatTidyingBringsItInto() {
        for (var story : STORIES) {
            assertThat(Markup.of(story.body()).html()).as(story.headline()).isEqualTo(story.body());
        }
    }

    @Test
    void blocksOfAStoryHaveDifferentIds() {
        for (var story : STORIES) assertThat(ids(story)).as(story.headline()).doesNotHaveDuplicates();
    }

    @Test
    void wordsAreAsFrequentAsInALanguage() {
        var counts = frequencies();
        assertThat(counts).hasSizeGreaterThan(20_000);
        assertThat(slope(counts, 10, 1_000)).isBetween(-1.25, -0.8);
        assertThat(slope(counts, 1_000, 10_000)).isBetween(-2.4, -1.0);
        var once = counts.stream().filter(count -> count == 1).count();
        assertThat(once).as("words that occur once").isGreaterThan(2_000);
    }

    @Test
    void storiesAndSentencesAreAsLongAsInANewspaper() {
        var lengths = STORIES.stream().mapToInt(story -> words(story).size()).summaryStatistics();
        assertThat(lengths.getAverage()).isBetween(550.0, 680.0);
        assertThat(lengths.getMin()).isGreaterThan(100);
        assertThat(lengths.getMax()).isBetween(2_000, 6_000);
        var sentences = STORIES.stream()
                .flatMap(story -> text(story).lines())
                .flatMap(line ->
                        Pattern.compile("(?<=[a-z0-9][.?!]”?) (?=[“A-Z0-9])").splitAsStream(line))
                .mapToLong(sentence -> WORD.matcher(sentence).results().count())
                .summaryStatistics();
        assertThat(sentences.getAverage()).isBetween(14.0, 24.0);
    }

    @Test
    void everySentenceIsWrittenOut() {
        var unfinished =
                Pattern.compile("<|_| {2}|,,|\\.\\.| [.,]|[\\[\\]]|\\bnull\\b|\\ba [aeio]|\\ban [bcdfgjklmnp-tv-z]");
        var beginning = Pattern.compile("[“‘$\\p{Lu}\\d].*");
        var lines = STORIES.stream()
                .flatMap(story -> Stream.concat(
                        text(story).lines(),
                        Stream.of(story.headline(), story.deck(), story.kicker())
                                .filter(line -> !line.isEmpty())))
                .toList();
        assertThat(lines).noneMatch(line -> unfinished.matcher(line).find());
        assertThat(lines).allMatch(line -> beginning.matcher(line).matches());
        assertThat(STORIES).noneMatch(story -> story.headline().endsWith("."));
    }

    @Test
    void headlinesDifferAndSoDoAddressesOfADay() {
        assertThat(distinct(STORIES, SyntheticStory::headline)).isGreaterThan(MANY * 98 / 100);
        assertThat(distinct(STORIES, story -> story.published().toLocalDate() + "/" + Slug.of(story.headline())))
                .isGreaterThan(MANY * 998 / 1_000);
    }

    @Test
    void aFewStoriesAreDividedCorrectedWithdrawnOrFromAnAgency() {
        assertThat(share(story -> story.body().contains("<h2 "))).isBetween(0.06, 0.1);
        assertThat(share(story -> story.body().contains(Markup.PAGE_MARK))).isBetween(0.035, 0.065);
        assertThat(share(story -> !story.agency().isEmpty())).isBetween(0.012, 0.028);
        assertThat(share(story -> !story.notices().isEmpty())).isBetween(0.006, 0.015);
        assertThat(share(story -> story.fate() instanceof Arrival.Fate.Withdraw))
                .isBetween(0.001, 0.007);
        assertThat(share(story -> !story.related().isEmpty())).isBetween(0.3, 0.5);
    }

    @Test
    void relatedStoriesAreEarlierOnes() {
        for (var story : STORIES) {
            assertThat(story.related()).allSatisfy(other -> {
                assertThat(other).isLessThan(story.number());
                assertThat(STORIES.get(other).published()).isBefore(story.published());
            });
        }
    }

    @Test
    void nothingHappensToAStoryBeforeItIsPublishedOrAfterToday() {
        var today = TODAY.atStartOfDay(ZoneId.of("America/New_York")).toOffsetDateTime();
        for (var story : STORIES) {
            if (story.updated() != null) assertThat(story.updated()).isBetween(story.published(), today);
            if (story.fate() instanceof Arrival.Fate.Withdraw gone) {
                assertThat(gone.at()).isBetween(story.published(), today);
                assertThat(gone.reason()).endsWith(".");
            }
            assertThat(story.notices()).allSatisfy(notice -> {
                assertThat(notice.made()).isBetween(story.published(), today);
                assertThat(notice.block()).isIn(withNone(ids(story)));
            });
        }
    }

    @Test
    void aFewWritersAndTopicsComeUpAllTheTimeAndAllOfThemSometimes() {
        var writers = counted(STORIES.stream().flatMap(story -> story.writers().stream()));
        assertThat(archive().writers()).hasSize(119).doesNotHaveDuplicates();
        assertThat(writers).hasSize(119);
        assertThat(most(writers)).isGreaterThan(MANY / 30);
        var topics = counted(STORIES.stream().flatMap(story -> story.topics().stream()));
        assertThat(topics).hasSizeGreaterThan(SyntheticTopics.COUNT / 2);
        assertThat(most(topics)).isGreaterThan(MANY / 15);
        for (var story : STORIES) {
            assertThat(story.topics()).hasSizeLessThanOrEqualTo(5).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyTopicHasAnAddressOfItsOwn() {
        var named = archive().topics().named();
        assertThat(named).hasSize(SyntheticTopics.COUNT);
        assertThat(named.stream().map(topic -> Slug.of(topic.name()))).doesNotHaveDuplicates();
    }

    private static SyntheticStories archive() {
        return new SyntheticStories(SyntheticCalendar.before(TODAY, ZoneId.of("America/New_York")));
    }

    private static List<SyntheticStory> stories(int from, int to) {
        var archive = archive();
        return IntStream.range(from, to).mapToObj(archive::story).toList();
    }

    private static String text(SyntheticStory story) {
        return story.body()
                .replaceAll("</li><li>|<ul[^>]*><li>", "\n")
                .replaceAll("<[^>]*>", "")
                .replaceAll("\n+", "\n")
                .strip();
    }

    private static List<String> words(SyntheticStory story) {
        return WORD.matcher(text(story))
                .results()
                .map(word -> word.group().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    /** How often each word occurs, the most frequent first. */
    private static List<Integer> frequencies() {
        var counts = new HashMap<String, Integer>();
        for (var story : STORIES) words(story).forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts.values().stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** By what power of its rank a word's frequency falls from one rank to another. */
    private static double slope(List<Integer> counts, int from, int to) {
        return (Math.log(counts.get(to - 1)) - Math.log(counts.get(from - 1))) / (Math.log(to) - Math.log(from));
    }

    private static List<String> ids(SyntheticStory story) {
        return Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(story.body())
                .results()
                .map(id -> id.group(1))
                .toList();
    }

    private static HashSet<String> withNone(List<String> ids) {
        var all = new HashSet<>(ids);
        all.add("");
        return all;
    }

    private static double share(Predicate<SyntheticStory> of) {
        return (double) STORIES.stream().filter(of).count() / MANY;
    }

    private static long distinct(List<SyntheticStory> stories, Function<SyntheticStory, String> of) {
        return stories.stream().map(of).distinct().count();
    }

    private static Map<Integer, Long> counted(Stream<Integer> numbers) {
        return numbers.collect(Collectors.groupingBy(one -> one, Collectors.counting()));
    }

    private static long most(Map<Integer, Long> counts) {
        return counts.values().stream().mapToLong(one -> one).max().orElse(0);
    }
}
