package org.masthead.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.house.FormerPaths;
import org.springframework.stereotype.Component;

/** Finds stories addresses that no other story has or ever had, and knows where they were found before. */
@Component
class Addresses implements FormerPaths {

    private final AddressRepository repository;

    Addresses(AddressRepository repository) {
        this.repository = repository;
    }

    /** A free slug for one story on a day; its own old ones are free to it. */
    String free(long story, LocalDate day, String wished) {
        return free(List.of(new Wish(story, day, wished))).getFirst();
    }

    /** Free slugs for many stories at once, in their order. Where one is taken, it gets a number at its end. */
    List<String> free(List<Wish> wishes) {
        if (wishes.isEmpty()) return List.of();
        repository.hold(wishes.stream().map(Wish::day).toList());
        var given = new String[wishes.size()];
        var inBatch = new HashMap<String, Long>();
        var open = new ArrayList<Integer>();
        for (var i = 0; i < given.length; i++) open.add(i);
        for (var attempt = 1; !open.isEmpty(); attempt++) {
            var number = attempt;
            var asked = open.stream()
                    .map(i -> wishes.get(i).address(number))
                    .distinct()
                    .toList();
            var taken = repository.taken(asked);
            open.removeIf(i -> settle(wishes.get(i), number, taken, inBatch, given, i));
        }
        return List.of(given);
    }

    @Override
    public Optional<String> now(String former) {
        return repository.nowOf(former);
    }

    /** Remembers the paths at which stories were found elsewhere. */
    void formerly(Map<Long, List<String>> paths) {
        var stories = new LinkedHashMap<String, Long>();
        paths.forEach((story, former) -> former.forEach(path -> stories.putIfAbsent(written(path), story)));
        if (!stories.isEmpty()) repository.addFormer(stories);
    }

    private static String written(String path) {
        var query = path.indexOf('?');
        return query < 0
                ? FormerPaths.written(path, null)
                : FormerPaths.written(path.substring(0, query), path.substring(query + 1));
    }

    private static boolean settle(
            Wish wish, int attempt, Map<String, Long> taken, Map<String, Long> inBatch, String[] given, int i) {
        var address = wish.address(attempt);
        if (taken.getOrDefault(address, wish.story()) != wish.story()) return false;
        if (inBatch.putIfAbsent(address, wish.story()) != null) return false;
        given[i] = wish.slug(attempt);
        return true;
    }

    /** What a story would like to be found at. */
    record Wish(long story, LocalDate day, String slug) {

        String slug(int attempt) {
            return attempt == 1 ? slug : slug + "-" + attempt;
        }

        String address(int attempt) {
            return day + "/" + slug(attempt);
        }
    }
}
