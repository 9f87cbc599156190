package org.masthead.reprint;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.masthead.house.Dates;
import org.masthead.house.InForce;
import org.masthead.house.Paper;
import org.masthead.house.Templates;
import org.masthead.reprint.page.LicencePaper;
import org.masthead.story.Stories;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Prints a licence as a PDF to keep. */
@Component
class LicencePrinter {

    private static final List<String> OWN = List.of("newsreader", "newsreader-more");

    private final ReprintRepository reprints;
    private final Stories stories;
    private final RequestPages requests;
    private final InForce<ReprintSettings> settings;
    private final Templates templates;
    private final Paper paper;
    private final Dates dates;
    private final Clock clock;

    LicencePrinter(
            ReprintRepository reprints,
            Stories stories,
            RequestPages requests,
            InForce<ReprintSettings> settings,
            Templates templates,
            Paper paper,
            Dates dates,
            Clock clock) {
        this.reprints = reprints;
        this.stories = stories;
        this.requests = requests;
        this.settings = settings;
        this.templates = templates;
        this.paper = paper;
        this.dates = dates;
        this.clock = clock;
    }

    byte[] pdf(Licence licence) {
        var html = new StringOutput();
        templates.fragment("reprint/paper", Map.of("page", page(licence))).writeTo(html);
        var document = Jsoup.parse(html.toString(), paper.address());
        document.head().appendElement("style").appendText(style());
        try (var bytes = new ByteArrayOutputStream()) {
            var builder = new PdfRendererBuilder();
            addFonts(builder);
            // Nothing is fetched, whatever the document names.
            builder.useUriResolver((base, uri) -> null);
            builder.withW3cDocument(new W3CDom().fromJsoup(document), paper.address());
            builder.withProducer(paper.name());
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LicencePaper page(Licence licence) {
        var reprint = reprints.byId(licence.reprint()).orElseThrow();
        var price = reprint.price();
        var conditions = new ArrayList<>(conditions(licence));
        if (licence.revoked() != null) conditions.addFirst("This licence was revoked and does not hold any more.");
        else if (!licence.live(OffsetDateTime.now(clock)))
            conditions.addFirst("This licence has ended and does not hold any more.");
        return new LicencePaper(
                paper.language(),
                paper.name(),
                paper.address(),
                licence.number(),
                reprint.asker().licensee(),
                reprint.asker().name(),
                permission(licence, reprint.asker().licensee()),
                licence.headline(),
                paper.absolute(stories.shown(licence.story()).path()),
                dates.day(licence.issued()).words(),
                dates.day(licence.expires()).words(),
                requests.facts(reprint.terms()),
                price == null ? "" : price.words(paper.locale()),
                licence.credit(),
                licence.notice(),
                conditions,
                paper.absolute(licence.path()));
    }

    /** As it was made out; those from before it was kept say what the settings file says. */
    private String permission(Licence licence, String licensee) {
        var kept = licence.permission();
        return kept != null
                ? kept
                : settings.written().wording().permission(paper.name(), licensee, licence.headline());
    }

    private List<String> conditions(Licence licence) {
        var kept = licence.conditions();
        return kept != null
                ? kept.lines().toList()
                : settings.written().wording().conditions();
    }

    private void addFonts(PdfRendererBuilder builder) {
        for (var name : OWN) {
            builder.useFont(() -> open("print/" + name + ".ttf"), name);
        }
        for (var i = 0; i < settings.get().fonts().size(); i++) {
            builder.useFont(settings.get().fonts().get(i).toFile(), "more-" + i);
        }
    }

    private static InputStream open(String resource) {
        try {
            return new ClassPathResource(resource).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each letter is taken from the first of the fonts that has it. */
    private String style() {
        var more = IntStream.range(0, settings.get().fonts().size()).mapToObj(i -> "more-" + i);
        var fonts = Stream.concat(OWN.stream(), more).collect(Collectors.joining(", "));
        try {
            var css = new ClassPathResource("print/licence.css").getContentAsString(StandardCharsets.UTF_8);
            return css + "\nbody { font-family: " + fonts + ", serif; }\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
