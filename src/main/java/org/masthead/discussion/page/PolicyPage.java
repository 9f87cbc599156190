package org.masthead.discussion.page;

import java.util.List;
import java.util.Map;
import org.masthead.house.page.Form;
import org.masthead.house.page.Head;

/**
 * What the paper wants of its comments.
 *
 * @param said what came of saving; empty: nothing was saved
 * @param held by setting, why the desk cannot change it
 */
public record PolicyPage(
        Head head,
        String said,
        Form form,
        Map<String, String> held,
        List<Form.Choice> modes,
        List<Section> sections,
        Sample sample) {

    public String held(String name) {
        return held.getOrDefault(name, "");
    }

    /** @param first whether a moderator reads its comments before others do */
    public record Section(String slug, String name, boolean first) {}

    /**
     * A comment that is tried.
     *
     * @param outcome what would come of it; empty where none was tried
     */
    public record Sample(String text, boolean newReader, String section, String outcome, List<Told> trace) {

        public static final Sample NONE = new Sample("", true, "", "", List.of());

        public Sample with(String came, List<Told> told) {
            return new Sample(text, newReader, section, came, told);
        }
    }

    /**
     * What one check says.
     *
     * @param ruling {@code passes}, {@code holds} or {@code rejects}
     * @param reason what the writer would be told
     */
    public record Told(String check, String ruling, String reason) {}
}
