package org.masthead.moving;

/**
 * A text of WordPress's block editor. Comments in it say where a block begins and ends; what stands between them is its
 * HTML, except for blocks that WordPress makes anew for each page.
 */
final class BlockText {

    private static final String BEGIN = "<!--";
    private static final String END = "-->";
    private static final int LONGEST_MORE = 1_000;

    private final BlockForms forms;
    private final StringBuilder out = new StringBuilder();

    /** Words in no block, as the old editor wrote them. */
    private final StringBuilder loose = new StringBuilder();

    private int depth;

    BlockText(BlockForms forms) {
        this.forms = forms;
    }

    static boolean claims(String text) {
        return text.contains("<!-- wp:") || text.contains("<!--wp:");
    }

    /** Its HTML. */
    String html(String text) {
        var at = 0;
        for (var from = text.indexOf(BEGIN); from >= 0; from = text.indexOf(BEGIN, at)) {
            words(text.substring(at, from));
            var end = text.indexOf(END, from);
            var stop = end < 0 ? text.length() : end;
            var mark = BlockMark.of(text.substring(Math.min(from + BEGIN.length(), stop), stop));
            at = end < 0 ? stop : end + END.length();
            if (mark != null) at = take(mark, text, at);
        }
        words(text.substring(at));
        settle();
        return out.toString();
    }

    private void words(String some) {
        if (depth == 0) loose.append(some);
        else out.append(some);
    }

    /** Takes in a mark that ends here, and gives where the text goes on. */
    private int take(BlockMark mark, String text, int at) {
        if (mark.isLoose()) return at;
        if (mark.kind() == BlockMark.Kind.END) {
            if (depth > 0) depth--;
            return at;
        }
        settle();
        out.append('\n').append(forms.html(mark));
        if (mark.kind() == BlockMark.Kind.WHOLE) return at;
        if (mark.name().equals("more")) return skip("<!-- /wp:more -->", text, at);
        depth++;
        return at;
    }

    private static int skip(String end, String text, int at) {
        var to = text.indexOf(end, at, Math.min(text.length(), at + LONGEST_MORE));
        return to < 0 ? at : to + end.length();
    }

    private void settle() {
        if (loose.isEmpty()) return;
        var words = loose.toString();
        loose.setLength(0);
        var divided = words.contains("<p>") || words.contains("<p ");
        if (!words.isBlank()) out.append(divided ? words : WordpressParagraphs.of(words));
    }
}
