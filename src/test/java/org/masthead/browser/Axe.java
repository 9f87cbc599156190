package org.masthead.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Looks at a page for what keeps people from using it. In the dark it looks at colours alone: nothing else differs from the
 * same page in the light. Axe is by far the slowest thing these tests do, so it notes only what is wrong, and a page that
 * is looked at twice is given axe once.
 */
final class Axe {

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String AXE = script();

    private static final String SERIOUS = """
            async rules => {
                const options = {resultTypes: ['violations']};
                if (rules.length) options.runOnly = {type: 'rule', values: rules};
                const {violations} = await axe.run(document, options);
                return violations
                    .filter(rule => ['serious', 'critical'].includes(rule.impact))
                    .map(rule => `${rule.id} ${rule.nodes[0].html}`);
            }
            """;

    private Axe() {}

    /** What on this page keeps somebody from using it: the rule, and the first element that breaks it. */
    @SuppressWarnings("unchecked")
    static List<String> serious(Page page) {
        var dark = Boolean.TRUE.equals(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"));
        if (page.frames().size() > 1) return withFrames(page, dark);
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) page.evaluate(AXE);
        return (List<String>) page.evaluate(SERIOUS, dark ? COLOURS : List.of());
    }

    private static List<String> withFrames(Page page, boolean dark) {
        var axe = dark ? new AxeBuilder(page).withRules(COLOURS) : new AxeBuilder(page);
        return axe.analyze().getViolations().stream()
                .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .toList();
    }

    private static String script() {
        try (var in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(in, "axe.min.js").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
