package org.masthead.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlayersTest {

    @Test
    void onlyTheHostsOfKnownPlayersMayBeFramed() {
        assertThat(List.of(Players.hosts().split(" ")))
                .doesNotHaveDuplicates()
                .contains("www.youtube-nocookie.com", "player.vimeo.com", "open.spotify.com")
                .allMatch(host -> host.matches("[a-z0-9.-]+\\.[a-z]{2,3}"));
        assertThat(Players.ALL).allMatch(player -> player.frame().startsWith("https://"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.youtube.com/watch?v=Ab3_-Cd4Ef5&t=90s, https://www.youtube-nocookie.com/embed/Ab3_-Cd4Ef5",
        "https://www.youtube.com/watch?app=desktop&v=Ab3_-Cd4Ef5, https://www.youtube-nocookie.com/embed/Ab3_-Cd4Ef5",
        "http://youtu.be/Ab3_-Cd4Ef5?si=x, https://www.youtube-nocookie.com/embed/Ab3_-Cd4Ef5",
        "https://m.youtube.com/shorts/Ab3_-Cd4Ef5, https://www.youtube-nocookie.com/embed/Ab3_-Cd4Ef5",
        "https://www.youtube.com/embed/Ab3_-Cd4Ef5?feature=oembed, https://www.youtube-nocookie.com/embed/Ab3_-Cd4Ef5",
        "https://www.youtube.com/playlist?list=PLabcdef1, "
                + "https://www.youtube-nocookie.com/embed/videoseries?list=PLabcdef1",
        "https://vimeo.com/76979871, https://player.vimeo.com/video/76979871?dnt=1",
        "https://vimeo.com/76979871/abcdef0123, https://player.vimeo.com/video/76979871?dnt=1&h=abcdef0123",
        "https://player.vimeo.com/video/76979871?app_id=1&h=abcdef0123, "
                + "https://player.vimeo.com/video/76979871?dnt=1&h=abcdef0123",
        "https://dai.ly/x8abcde, https://geo.dailymotion.com/player.html?video=x8abcde",
        "https://www.dailymotion.com/embed/video/x8abcde, https://geo.dailymotion.com/player.html?video=x8abcde",
        "https://www.tiktok.com/@averley.courier/video/7123456789012345678, "
                + "https://www.tiktok.com/player/v1/7123456789012345678",
        "https://www.ted.com/talks/ada_quill_on_rivers?language=en, https://embed.ted.com/talks/ada_quill_on_rivers",
        "https://archive.org/details/averley-1904, https://archive.org/embed/averley-1904",
        "https://soundcloud.com/averley/bells?in=x, "
                + "https://w.soundcloud.com/player/?url=https://soundcloud.com/averley/bells",
        "https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/123&color=red, "
                + "https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/123",
        "https://open.spotify.com/intl-de/episode/4rOoJ6Egrf8K2IrywzwOMk?si=1, "
                + "https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk",
        "https://podcasts.apple.com/gb/podcast/the-quay/id1234567890?i=1000612345678&uo=4, "
                + "https://embed.podcasts.apple.com/gb/podcast/the-quay/id1234567890?i=1000612345678",
        "https://share.transistor.fm/s/1a2b3c4d, https://share.transistor.fm/e/1a2b3c4d",
        "https://datawrapper.dwcdn.net/aB3dE/2/, https://datawrapper.dwcdn.net/aB3dE/",
        "https://public.flourish.studio/visualisation/123456/, https://flo.uri.sh/visualisation/123456/embed",
        "https://www.google.com/maps/embed?pb=!1m18!1m12!1m3, https://www.google.com/maps/embed?pb=!1m18!1m12!1m3",
        "https://www.google.com/maps/d/u/0/viewer?mid=1AbCdEfGhIjK&ll=1, "
                + "https://www.google.com/maps/d/embed?mid=1AbCdEfGhIjK",
        "https://www.openstreetmap.org/export/embed.html?bbox=-1.5%2C52.1&layer=mapnik, "
                + "https://www.openstreetmap.org/export/embed.html?bbox=-1.5%2C52.1&layer=mapnik",
        "https://www.documentcloud.org/documents/24123456-weir-report/, "
                + "https://embed.documentcloud.org/documents/24123456/?embed=1"
    })
    void anAddressIsKnownInTheFormsThatPeopleCopy(String address, String frame) {
        assertThat(framed(address)).contains(frame);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.youtube.com/",
                "https://www.youtube.com/@averley",
                "https://www.youtube.com.evil.example/watch?v=Ab3_-Cd4Ef5",
                "https://evil.example/https://youtu.be/Ab3_-Cd4Ef5",
                "https://evil.example/?https://www.youtube.com/watch?v=Ab3_-Cd4Ef5",
                "https://youtu.be@evil.example/Ab3_-Cd4Ef5",
                "https://wwwxyoutube.com/watch?v=Ab3_-Cd4Ef5",
                "javascript:https://youtu.be/Ab3_-Cd4Ef5",
                "https://vimeo.com/averley",
                "https://open.spotify.com/user/averley",
                "https://www.google.com/maps/place/Averley",
                "https://averley.example/film.mp4"
            })
    void everythingElseIsALinkAndNoMore(String address) {
        assertThat(framed(address)).isEmpty();
    }

    @Test
    void theScriptReadsTheSameTable() {
        var json = Players.module().replaceAll("(?s)^export default (.*);\\s*$", "$1");
        assertThat(Json.readList(json, Players.Player.class)).isEqualTo(Players.ALL);
    }

    private static Optional<String> framed(String address) {
        return Players.ALL.stream()
                .map(player -> {
                    var known = Pattern.compile(player.form()).matcher(address);
                    return known.matches() ? known.replaceAll(player.frame()) : "";
                })
                .filter(frame -> !frame.isEmpty())
                .findFirst();
    }
}
