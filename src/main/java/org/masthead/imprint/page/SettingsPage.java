package org.masthead.imprint.page;

import java.util.List;
import java.util.Map;
import org.masthead.house.page.Form;
import org.masthead.house.page.Head;

/**
 * What the paper says of itself, at the desk.
 *
 * @param said what came of saving; empty: nothing was saved
 * @param held by setting, why the desk cannot change it
 */
public record SettingsPage(
        Head head, String said, Form form, Map<String, String> held, List<Form.Choice> yesOrNo, String address) {

    public String held(String name) {
        return held.getOrDefault(name, "");
    }
}
