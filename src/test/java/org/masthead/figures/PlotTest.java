package org.masthead.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.masthead.figures.page.Plot;

/** Bars as high as their numbers, side by side. */
class PlotTest {

    @Test
    void theHighestBarFillsThePlotAndTheOthersTheirShareOfIt() {
        var plot = Plot.of(
                "p", "Reads", List.of(new Plot.Point("Mon", 5), new Plot.Point("Tue", 10), new Plot.Point("Wed", 0)));
        assertThat(plot.bars()).extracting(Plot.Bar::height).containsExactly(80, 160, 0);
        assertThat(plot.bars()).extracting(Plot.Bar::y).containsExactly(80, 0, 160);
        assertThat(plot.bars()).extracting(Plot.Bar::x).containsExactly(0, 200, 400);
        assertThat(plot.said()).isEqualTo("15 in all from Mon to Wed; at most 10 at once.");
    }

    @Test
    void nothingIsSaidPlainly() {
        assertThat(Plot.of("p", "Reads", List.of()).said()).isEqualTo("Nothing yet.");
        assertThat(Plot.of("p", "Reads", List.of(new Plot.Point("Mon", 0))).empty())
                .isTrue();
    }
}
