package org.masthead.media;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Image;

/**
 * A picture the paper keeps.
 *
 * @param key a fingerprint of its file: its address is {@code /media/key}
 * @param width in pixels
 * @param height in pixels
 * @param framing what must be seen of it where only a part is shown
 * @param expires when the paper's right to show it ends; null: never
 */
public record Picture(
        long id,
        String key,
        int width,
        int height,
        String alt,
        String caption,
        String credit,
        Framing framing,
        @Nullable OffsetDateTime expires) {

    /** The widths, in pixels, that a picture is offered in; never wider than itself. */
    static final int[] WIDTHS = {320, 480, 640, 960, 1280, 1600, 1920};

    private static final int MIDDLING = 960;

    /** The address that bodies name it by. */
    public String path() {
        return "/media/" + key;
    }

    /** How pages show it whole. */
    public Image image() {
        return image(path(), width, height);
    }

    /** How lists and fronts show it: the part that an editor chose for them, or that has the point that matters. */
    public Image teaser() {
        if (!framing.says(Shape.PLAIN)) return image();
        var crop = framing.crop(Shape.PLAIN, width, height);
        return image(path(Shape.PLAIN), crop.width(), crop.height());
    }

    /** The same, with another part of it: one of {@link #parts()}; any other name is the usual part. */
    public Image teaser(String part) {
        return Part.of(part)
                .map(one -> one.of(width, height))
                .map(crop -> image(path() + "/" + cut(crop), crop.width(), crop.height()))
                .orElseGet(this::teaser);
    }

    /** The parts that a front may show in place of the usual one: how each is named, and in words. */
    public static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        Part.ALL.forEach(one -> parts.put(one.name(), one.words()));
        return parts;
    }

    private static String cut(Crop crop) {
        return Shape.PLAIN.key() + "-" + crop.key();
    }

    /** The part that an address names, if any page may ask for it. */
    Optional<Crop> part(String cut) {
        return Part.ALL.stream()
                .map(one -> one.of(width, height))
                .filter(crop -> cut(crop).equals(cut))
                .findFirst();
    }

    private Image image(String stem, int wide, int high) {
        var sources = Arrays.stream(WIDTHS)
                .filter(one -> offers(one, wide))
                .mapToObj(one -> stem + "/" + one + ".webp " + Math.min(one, wide) + "w")
                .collect(Collectors.joining(", "));
        return new Image(stem + "/" + MIDDLING + ".webp", sources, social(), wide, high, alt, caption, credit);
    }

    private String social() {
        return (framing.says(Shape.WIDE) ? path(Shape.WIDE) : path()) + "/1280.jpg";
    }

    /** The address of the part of it that has this shape. */
    String path(Shape shape) {
        return path() + "/" + cut(shape);
    }

    /** As addresses name that part. */
    String cut(Shape shape) {
        return shape.key() + "-" + framing.crop(shape, width, height).key();
    }

    /** A size is offered up to the first that is as wide as the picture. */
    private static boolean offers(int one, int wide) {
        return one <= wide
                || Arrays.stream(WIDTHS)
                                .filter(wider -> wider >= wide)
                                .findFirst()
                                .orElse(0)
                        == one;
    }

    /** Whether the paper may show it at this moment. */
    boolean mayBeShown(OffsetDateTime now) {
        return expires == null || expires.isAfter(now);
    }

    /** A room that shows pictures: whoever replaces one or lets it expire wants to know where. */
    public interface Places {

        /** Where it shows this picture, the newest first. */
        List<Place> of(Names picture, int most);

        /** The numbers of those that it shows anywhere, to readers or to the desk. */
        Set<Long> shown(Collection<Names> pictures);
    }

    /**
     * What a picture is known by: its number, the key of its file, and those of files it had before.
     */
    public record Names(long id, Set<String> keys) {}

    /**
     * One place where a picture is shown.
     *
     * @param what the kind of place: {@code Story}
     * @param words what stands there: its headline or title
     * @param path where it is seen or edited; empty: nowhere
     * @param state how it stands there: {@code live}, {@code draft}, {@code an earlier revision}
     * @param readers whether readers see it there
     * @param key the key of the pages that show it
     */
    public record Place(String what, String words, String path, String state, boolean readers, String key) {}
}
