package org.masthead.house;

import gg.jte.Content;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.masthead.house.page.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Puts the frame around pages: the paper's name, its sections, and the furniture of other rooms. */
@Component
public class Frames {

    private static final String SECTION = "masthead.section";
    private static final String DESK = "masthead.desk";
    private static final String PREVIEW = "masthead.preview";

    private static final List<String> RIGHT_TO_LEFT = List.of("ar", "he", "fa", "ur", "yi", "ps", "dv", "ckb");

    private final Paper paper;
    private final Sections sections;
    private final Assets assets;
    private final Clock clock;
    private final Supplier<List<PageFurniture>> furniture;

    Frames(Paper paper, Sections sections, Assets assets, Clock clock, ObjectProvider<PageFurniture> furniture) {
        this.paper = paper;
        this.sections = sections;
        this.assets = assets;
        this.clock = clock;
        this.furniture = SingletonSupplier.of(() -> furniture.orderedStream().toList());
    }

    /** Says which section the page that answers this request belongs to. */
    public static void belongsTo(HttpServletRequest request, String section) {
        request.setAttribute(SECTION, section);
    }

    /** Puts this around the page that answers this request, in place of the paper's own head and foot. */
    public static void atTheDesk(HttpServletRequest request, Content around) {
        request.setAttribute(DESK, around);
    }

    /** Keeps the paper's own head and foot around a page of the desk: it shows what readers will see. */
    public static void asReadersSeeIt(HttpServletRequest request) {
        request.setAttribute(PREVIEW, true);
    }

    Frame around(HttpServletRequest request, Shown shown) {
        if (desk(request) != null) return bare(request);
        shown.mentions(Sections.KEY);
        var nav = sections.inNavigation().stream()
                .map(section -> new Frame.NavItem(section.slug(), section.name()))
                .toList();
        var section = section(request);
        return frame(
                request,
                nav,
                shown.around(() -> standing(PageFurniture.Place.BANNER, shown, section)),
                shown.around(() -> standing(PageFurniture.Place.RAIL, shown, section)));
    }

    /** The frame of a page of the desk, or of one that must be printed though the database is away. */
    Frame bare(HttpServletRequest request) {
        return frame(request, List.of(), List.of(), List.of());
    }

    private Frame frame(
            HttpServletRequest request, List<Frame.NavItem> nav, List<Content> banners, List<Content> rail) {
        return new Frame(
                paper.name(),
                paper.motto(),
                paper.place(),
                paper.founded(),
                paper.about(),
                paper.holder(),
                paper.contact(),
                LocalDate.now(clock.withZone(paper.timeZone())).getYear(),
                paper.language(),
                RIGHT_TO_LEFT.contains(paper.locale().getLanguage()) ? "rtl" : "ltr",
                paper.address(),
                assets.logo(),
                nav,
                section(request),
                desk(request),
                banners,
                rail,
                assets.addresses());
    }

    private static String section(HttpServletRequest request) {
        return request.getAttribute(SECTION) instanceof String slug ? slug : "";
    }

    private static @Nullable Content desk(HttpServletRequest request) {
        if (request.getAttribute(PREVIEW) != null) return null;
        return request.getAttribute(DESK) instanceof Content around ? around : null;
    }

    private List<Content> standing(PageFurniture.Place place, Shown shown, String section) {
        return furniture.get().stream()
                .filter(piece -> piece.place() == place)
                .map(piece -> piece.render(shown, section))
                .flatMap(Optional::stream)
                .toList();
    }
}
