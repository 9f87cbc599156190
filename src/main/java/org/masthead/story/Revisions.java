package org.masthead.story;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What stories said each time they were saved, and stories found by it: for the desk, which sees drafts too. */
@Service
public class Revisions {

    private static final int MOST_WORDS = 8;

    private final RevisionRepository repository;
    private final StoryRepository stories;

    Revisions(RevisionRepository repository, StoryRepository stories) {
        this.repository = repository;
        this.stories = stories;
    }

    /** A story's revisions below a number, newest first. */
    public List<Saved> of(long story, int before, int most) {
        return repository.of(story, before, most);
    }

    /** A story with what one of its revisions says. */
    public Optional<Story> at(long story, int number) {
        return stories.revision(story, number);
    }

    /** Whether there is a story of this number, whatever became of it. */
    public boolean known(long story) {
        return repository.known(story);
    }

    /** Stories whose headline has all of these words, the last one perhaps not typed to its end; newest first. */
    public List<Found> find(String words, int most) {
        var asked = Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .collect(Collectors.joining(" & "));
        return asked.isEmpty() ? List.of() : repository.find(asked + ":*", most);
    }

    /** The stories that were begun last. */
    public List<Found> newest(int most) {
        return repository.newest(most);
    }

    /** Live stories to read with one: first those about the same, then the section's newest. */
    public List<Found> near(long story, Collection<Long> topics, String section, int most) {
        var near = new ArrayList<>(repository.sharing(topics.toArray(Long[]::new), story, most));
        if (near.size() < most) {
            repository.inSection(section, story, most).stream()
                    .filter(one -> near.stream().noneMatch(known -> known.id() == one.id()))
                    .limit(most - near.size())
                    .toList()
                    .forEach(near::add);
        }
        return near;
    }

    /** The ids of what a section's newest stories are about. */
    public List<Long> topics(String section, int most) {
        return repository.topics(section, most);
    }

    /** One revision in a list. */
    public record Saved(int number, OffsetDateTime made, String by, String headline, int words, boolean live) {}

    /**
     * A story that was found.
     *
     * @param path its address; empty until it is first published
     * @param at when it was published, or last saved
     */
    public record Found(
            long id,
            String headline,
            String path,
            Story.State state,
            String section,
            @Nullable OffsetDateTime at) {}
}
