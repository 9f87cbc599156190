package org.masthead.agency;

import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.masthead.moving.OldPicture;
import org.masthead.moving.Opening;
import org.masthead.moving.XmlPieces;

/**
 * Messages and items of NewsML-G2. They are gone through twice, as a story's pictures are items of their own, and as a
 * later item may be a newer version of an earlier one.
 */
public final class Newsml {

    private static final Set<String> ITEMS =
            Set.of("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem");
    private static final Set<String> ROOTS =
            Set.of("newsMessage", "newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem");
    private static final int MOST_IN_PACKAGE = 100;

    private final Map<String, NewsmlItem.Version> newest = new HashMap<>();
    private final Map<String, OldPicture> pictures = new HashMap<>();
    private final Map<String, List<String>> beside = new HashMap<>();

    private Newsml() {}

    /** Whether a file that begins so looks like one. */
    public static boolean claims(String head) {
        return ROOTS.contains(Root.of(head));
    }

    /** Takes in the versions and the pictures of all these files. A file that is cut off is surveyed as far as it goes. */
    public static Newsml survey(List<Opening> files) throws IOException {
        var newsml = new Newsml();
        for (var file : files) {
            try (var in = file.open()) {
                var pieces = new XmlPieces(in, ITEMS);
                for (var piece = pieces.next(); piece != null; piece = pieces.next()) {
                    if (piece.trouble().isEmpty()) newsml.take(new NewsmlItem(XmlPart.of(piece.xml())));
                }
            }
        }
        return newsml;
    }

    private void take(NewsmlItem item) {
        if (item.guid().isEmpty()) return;
        newest.merge(item.guid(), item.version(), (one, other) -> one.compareTo(other) < 0 ? other : one);
        var picture = item.isPicture() ? item.picture() : null;
        if (picture != null) pictures.put(item.guid(), picture);
        if (!item.isPackage()) return;
        var together = item.references();
        for (var one : together.subList(0, Math.min(MOST_IN_PACKAGE, together.size()))) beside.put(one, together);
    }

    /**
     * Reads the stories of one file, never holding more than one.
     *
     * @param here the paper's time zone, which times without one are meant in
     */
    public void read(InputStream in, ZoneId here, Findings findings) throws IOException {
        var times = new AgencyTimes(here);
        new Records(in, ITEMS, "There is no item in this file.")
                .read((number, found) -> item(number, new NewsmlItem(found.part()), found, times), findings);
    }

    private Consumer<Findings> item(long number, NewsmlItem item, Records.Found found, AgencyTimes times) {
        var newer = newest.get(item.guid());
        if (newer != null && item.version().compareTo(newer) < 0)
            return to -> to.leftOut(number, "A newer version of it came along: " + newer.number() + ".");
        if (item.isPackage()) return to -> to.leftOut(number, "It is a package of other items, and no story itself.");
        if (item.isPicture())
            return to -> to.leftOut(number, "It is a picture, and comes in with stories that name it.");
        if (!item.isStory()) return to -> to.leftOut(number, other(item));
        var writing = new Writing();
        new NewsmlStory(item, found.around(), writing, times).tell(picturesOf(item));
        return to -> to.story(writing.record(number));
    }

    private static String other(NewsmlItem item) {
        var kind = item.kind().isEmpty() ? item.item().name() : item.kind();
        return "It is of the kind “" + kind + "”, and no story.";
    }

    /** Those it links to, and those that a package puts beside it. */
    private List<OldPicture> picturesOf(NewsmlItem story) {
        var named = new ArrayList<>(story.references());
        named.addAll(beside.getOrDefault(story.guid(), List.of()));
        return named.stream()
                .distinct()
                .filter(pictures::containsKey)
                .map(pictures::get)
                .toList();
    }
}
