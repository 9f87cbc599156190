package org.masthead.reprint.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Form;
import org.masthead.house.page.Head;

/**
 * The price card and the rights desk's sentences, to be changed.
 *
 * @param said what came of saving; empty: nothing was saved
 * @param held by setting, why the desk cannot change it
 * @param sample what the card would say; null where nobody asked
 */
public record CardDeskPage(
        Head head,
        String said,
        Form form,
        Map<String, String> held,
        List<Form.Choice> uses,
        List<Form.Choice> currencies,
        List<Form.Choice> licensed,
        @Nullable Sample sample) {

    public static final List<Form.Choice> WHERE =
            List.of(new Form.Choice("one", "one country"), new Form.Choice("world", "worldwide"));

    public String held(String name) {
        return held.getOrDefault(name, "");
    }

    /**
     * A quote that nobody asked for.
     *
     * @param basis how the price comes about
     * @param licence how the licence would begin
     * @param letter as the asker would read it
     */
    public record Sample(String price, String basis, String licence, String letter) {}
}
