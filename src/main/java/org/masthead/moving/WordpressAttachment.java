package org.masthead.moving;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A picture or another file that was put into WordPress.
 *
 * @param origin the part of its address that it shares with the others
 * @param path the rest of its address, which stays when a site moves
 * @param parent the number of the story it was put in for, or 0
 * @param order its place among those of that story
 */
record WordpressAttachment(
        long id,
        String origin,
        String path,
        String title,
        String caption,
        String alt,
        String credit,
        long parent,
        int order) {

    private static final Pattern ADDRESS = Pattern.compile("(?i)((?:https?:)?//[^/?#]+)?(/[^?#]*).*", Pattern.DOTALL);
    private static final Pattern SIZE = Pattern.compile("-[0-9]{1,5}x[0-9]{1,5}(?=\\.[A-Za-z0-9]{2,5}$)");
    private static final Pattern MADE =
            Pattern.compile("(?:-[0-9]{1,5}x[0-9]{1,5}|-scaled|-rotated|-e[0-9]{9,14}){0,4}(?:\\.[A-Za-z0-9]{2,5})?$");
    private static final Set<String> PICTURES =
            Set.of("jpg", "jpeg", "jpe", "jfif", "png", "gif", "webp", "avif", "bmp", "tif", "tiff", "heic", "svg");

    static WordpressAttachment of(WxrNode item) {
        var url = address(item);
        var parts = ADDRESS.matcher(url);
        var whole = parts.matches() && parts.group(1) != null;
        return new WordpressAttachment(
                item.number("post_id"),
                whole ? parts.group(1).intern() : "",
                whole ? url.substring(parts.end(1)) : url,
                WordpressWords.line(item.text("title")),
                WordpressWords.line(item.text("excerpt:encoded")),
                WordpressWords.line(item.meta(WordpressMetas.ALT)),
                WordpressMetas.credit(item),
                item.number("post_parent"),
                (int) Math.min(item.number("menu_order"), Integer.MAX_VALUE));
    }

    private static String address(WxrNode item) {
        var url = item.text("attachment_url");
        return url.isEmpty() ? item.text("guid") : url;
    }

    String address() {
        return origin + path;
    }

    boolean isPicture() {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var dot = name.lastIndexOf('.');
        return dot < 0 || PICTURES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    OldPicture picture() {
        return new OldPicture(address(), caption, alt, credit);
    }

    /** Whether an address leads to this file, or to one that WordPress made of it. */
    boolean isOrigin(String address) {
        return stem(path(address)).equalsIgnoreCase(stem(path));
    }

    /** The part of an address that names a file, whatever the host. */
    static String path(String address) {
        var parts = ADDRESS.matcher(address);
        return parts.matches() ? parts.group(2) : address;
    }

    /** The path of the file that a smaller picture was made from, as far as its name tells. */
    static String withoutSize(String path) {
        return SIZE.matcher(path).replaceFirst("");
    }

    private static String stem(String path) {
        return MADE.matcher(path.substring(path.lastIndexOf('/') + 1)).replaceFirst("");
    }
}
