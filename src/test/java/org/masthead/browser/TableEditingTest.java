package org.masthead.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.masthead.house.Markup;

/** Tables in the editor: rows, columns, headings and merged cells, all from the keyboard, and back again the same. */
@Tag("browser")
class TableEditingTest {

    private static final String PLAIN = "<table><tbody><tr><td>a</td><td>b</td><td>c</td></tr>"
            + "<tr><td>d</td><td>e</td><td>f</td></tr></tbody></table>";

    private static Reporter at(String table) {
        var ada = Reporter.called("Ada Flint").open(Reporter.story("Tables", table));
        Hands.click(ada.page().locator(Reporter.TEXT + " :is(td, th)").first());
        return ada.press("Home");
    }

    /** Goes to the tools with the keys, and presses one there. */
    private static void use(Reporter ada, String... tools) {
        for (var tool : tools) {
            ada.press("Alt+F10");
            var button = ada.page()
                    .locator(".in-table")
                    .getByRole(
                            AriaRole.BUTTON,
                            new com.microsoft.playwright.Locator.GetByRoleOptions()
                                    .setName(tool)
                                    .setExact(true));
            button.focus();
            ada.press("Enter");
        }
    }

    private static String rows(Reporter ada) {
        return ada.text().replaceAll("</?table>", "").replaceAll("</?tbody>", "");
    }

    @Test
    void cellsAreMergedAndSplitAgain() {
        try (var ada = at(PLAIN)) {
            use(ada, "Merge right");
            assertThat(rows(ada))
                    .isEqualTo(
                            "<tr><td colspan=\"2\">a<br>b</td><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr>");
            use(ada, "Split");
            assertThat(rows(ada))
                    .isEqualTo("<tr><td>a<br>b</td><td></td><td>c</td></tr><tr><td>d</td><td>e</td><td>f</td></tr>");
            use(ada, "Merge down");
            assertThat(rows(ada))
                    .isEqualTo(
                            "<tr><td rowspan=\"2\">a<br>b<br>d</td><td></td><td>c</td></tr><tr><td>e</td><td>f</td></tr>");
            use(ada, "Split", "Merge right", "Merge down");
            assertThat(rows(ada))
                    .isEqualTo(
                            "<tr><td colspan=\"2\" rowspan=\"2\">a<br>b<br>d<br>e</td><td>c</td></tr><tr><td>f</td></tr>");
            assertThat(ada.tool("Merge down").getAttribute("aria-disabled"))
                    .as("there is nothing below it")
                    .isEqualTo("true");
            use(ada, "Row below");
            assertThat(rows(ada)).endsWith("<tr><td></td><td></td><td></td></tr>");
            for (var n = 0; n < 7; n++) ada.press("Control+z");
            assertThat(ada.text()).isEqualTo(PLAIN);
            assertThat(ada.complaints()).isEmpty();
        }
    }

    @Test
    void rowsAndColumnsGoInOnEitherSideThroughMergedCells() {
        try (var ada =
                at("<table><tbody><tr><td colspan=\"2\">a</td></tr><tr><td>b</td><td>c</td></tr></tbody></table>")) {
            ada.press("Tab", "Tab");
            use(ada, "Column before");
            assertThat(rows(ada)).isEqualTo("<tr><td colspan=\"3\">a</td></tr><tr><td>b</td><td></td><td>c</td></tr>");
            use(ada, "Row above");
            assertThat(rows(ada)).contains("a</td></tr><tr><td></td><td></td><td></td></tr><tr><td>b");
            use(ada, "Remove row", "Remove column");
            assertThat(rows(ada)).isEqualTo("<tr><td colspan=\"2\">a</td></tr><tr><td>b</td><td></td></tr>");
        }
    }

    @Test
    void theFirstRowAndTheFirstColumnMayBeHeadings() {
        try (var ada = at(PLAIN)) {
            use(ada, "Header row", "Header column");
            assertThat(ada.text())
                    .isEqualTo(
                            "<table><thead><tr><th scope=\"col\">a</th><th scope=\"col\">b</th><th scope=\"col\">c</th></tr></thead>"
                                    + "<tbody><tr><th scope=\"row\">d</th><td>e</td><td>f</td></tr></tbody></table>");
            assertThat(ada.tool("Header row").getAttribute("aria-pressed")).isEqualTo("true");
            use(ada, "Header row", "Header column", "Header column");
            assertThat(ada.text()).isEqualTo(PLAIN);
        }
    }

    @Test
    void tablesThatCameWithAnImportComeOutByteForByte() {
        var tables = List.of(
                "<table><caption>Gauges</caption><thead><tr><th scope=\"col\" rowspan=\"2\">Day</th><th colspan=\"2\">Feet</th></tr>"
                        + "<tr><th>Dawn</th><th>Dusk</th></tr></thead><tbody><tr><th scope=\"row\">Fri</th><td>1</td><td>2</td></tr>"
                        + "<tr><th scope=\"row\">Sat</th><td colspan=\"2\">–</td></tr></tbody><tfoot><tr><td colspan=\"3\">Noon</td></tr></tfoot></table>",
                "<table><tr><td rowspan=\"3\">a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>",
                "<table><tr><td>ragged</td></tr><tr><td>a</td><td>b <strong>c</strong><br>d</td></tr></table>");
        var stored = tables.stream().map(one -> Markup.of(one).html()).toList();
        try (var ada = at(PLAIN)) {
            var again = (List<?>) ada.ask("desk-editor-markup", "again", stored);
            for (var i = 0; i < stored.size(); i++) {
                assertThat(stored.get(i)).contains("<table");
                assertThat(again.get(i)).isEqualTo(stored.get(i));
                assertThat(Markup.of(again.get(i).toString()).html()).isEqualTo(stored.get(i));
            }
        }
    }

    @Test
    void theKeysLeadToTheToolsAndBack() {
        try (var ada = at(PLAIN)) {
            Page page = ada.page();
            ada.press("Alt+F10");
            assertThat(page.evaluate("Boolean(document.activeElement.closest('.editor-bar'))"))
                    .isEqualTo(true);
            ada.press("Escape").write("x");
            assertThat(rows(ada)).contains("<td>xa</td>");
        }
    }
}
