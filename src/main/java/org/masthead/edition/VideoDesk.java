package org.masthead.edition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masthead.media.Videos;
import org.masthead.newsroom.Editor;
import org.masthead.story.Stories;
import org.masthead.story.Story;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes videos in for editors, and ties each to its story. */
@Component
class VideoDesk {

    private final Videos videos;
    private final VideoPicks picks;
    private final Stories stories;

    VideoDesk(Videos videos, VideoPicks picks, Stories stories) {
        this.videos = videos;
        this.picks = picks;
        this.stories = stories;
    }

    /** Takes the video in that a form describes; else what is wrong, by field. */
    @Transactional
    Map<String, String> add(VideoForm form, Editor by) {
        var faults = new ArrayList<Videos.Fault>();
        var offered = form.offered(videos::incoming, faults);
        var story = story(form);
        if (form.namesStory() && story.isEmpty())
            faults.add(new Videos.Fault("story", "There is no story at this address. Copy it from the story’s page."));
        faults.addAll(videos.faults(offered));
        if (!faults.isEmpty()) return byField(faults);
        return switch (videos.take(offered, by)) {
            case Videos.Outcome.Taken(var video) -> {
                story.ifPresent(one -> picks.tie(video.id(), one.id(), by));
                yield Map.of();
            }
            case Videos.Outcome.Declined(var found) -> byField(found);
        };
    }

    private Optional<Story> story(VideoForm form) {
        return form.story().flatMap(address -> stories.at(address.day(), address.slug()));
    }

    /** The first that is said of each. */
    static Map<String, String> byField(List<Videos.Fault> faults) {
        var byField = new LinkedHashMap<String, String>();
        faults.forEach(fault -> byField.putIfAbsent(fault.about(), fault.words()));
        return byField;
    }
}
