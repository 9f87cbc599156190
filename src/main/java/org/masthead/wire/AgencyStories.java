package org.masthead.wire;

import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.masthead.agency.AgencyRecord;
import org.masthead.agency.Findings;
import org.masthead.house.Json;
import org.masthead.house.Paper;
import org.masthead.media.Pictures;
import org.masthead.moving.OldPicture;
import org.masthead.wire.PhotoFinder.Wanted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** Makes dispatches of the stories that agencies and feeds send. */
final class AgencyStories implements Findings {

    private static final Logger log = LoggerFactory.getLogger(AgencyStories.class);
    private static final JsonMapper MAPPER = new JsonMapper();

    /** Changes when those are understood differently; which pictures were found counts too. */
    private static final String UNDERSTANDING = "agency 1";

    private final Delivery delivery;
    private final @Nullable Path folder;
    private final Paper paper;
    private final OffsetDateTime now;
    private final Consumer<Understanding> out;

    AgencyStories(
            Delivery delivery, @Nullable Path folder, Paper paper, OffsetDateTime now, Consumer<Understanding> out) {
        this.delivery = delivery;
        this.folder = folder;
        this.paper = paper;
        this.now = now;
        this.out = out;
    }

    @Override
    public void story(AgencyRecord story) {
        out.accept(understood(story));
    }

    @Override
    public void leftOut(long record, String reason) {
        out.accept(new Understanding.LeftOut(record, reason));
    }

    @Override
    public void refused(long record, String reason) {
        out.accept(new Understanding.Refused(record, reason));
    }

    private Understanding understood(AgencyRecord story) {
        try {
            return new Understanding.Understood(story.record(), dispatch(story));
        } catch (UnusableRecord e) {
            return new Understanding.Refused(story.record(), e.reason());
        } catch (RuntimeException e) {
            log.warn("Record {} could not be understood", story.record(), e);
            return new Understanding.Refused(story.record(), "It could not be understood; the log says more.");
        }
    }

    private Dispatch dispatch(AgencyRecord story) {
        var fields = new NinjsFields(MAPPER.valueToTree(story.ninjs()));
        var read = new NinjsStory(fields, paper, now).read(new byte[0], null);
        var lead = story.lead();
        var found = FoundPictures.of(
                read.body(),
                lead == null ? null : wanted(lead),
                wanted(story.pictures()),
                delivery.photos(),
                folder,
                true);
        var source = Json.write(List.of(story.ninjs(), story.pictures(), formerPaths(story)));
        var understanding = UNDERSTANDING + " " + found.inBody().keySet();
        return read.illustrated(
                Fingerprint.of(understanding, source.getBytes(java.nio.charset.StandardCharsets.UTF_8), found.lead()),
                found,
                formerPaths(story),
                story.notes());
    }

    /** Only of a site that this paper takes the place of: others go on answering at their own addresses. */
    private List<String> formerPaths(AgencyRecord story) {
        var left = host(delivery.site());
        if (left.isEmpty() || !left.equals(host(story.address()))) return List.of();
        var address = URI.create(story.address());
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var path = address.getRawPath();
        return path == null || path.isEmpty() || path.equals("/") && query.isEmpty()
                ? List.of()
                : List.of(path + query);
    }

    private static String host(String address) {
        try {
            var host = URI.create(address.strip()).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static Map<String, Wanted> wanted(Map<String, OldPicture> pictures) {
        var wanted = new LinkedHashMap<String, Wanted>();
        pictures.forEach((place, picture) -> wanted.put(place, wanted(picture)));
        return wanted;
    }

    private static Wanted wanted(OldPicture picture) {
        return new Wanted(
                picture.address(),
                new Pictures.Words(
                        PlainText.line(picture.alt()),
                        PlainText.line(picture.caption()),
                        PlainText.line(picture.credit())));
    }
}
