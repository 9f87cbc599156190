package org.masthead.media;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.masthead.gate.Role;
import org.masthead.house.Dates;
import org.masthead.house.Json;
import org.masthead.house.NotFound;
import org.masthead.house.Paper;
import org.masthead.house.page.Head;
import org.masthead.media.page.LibraryPage;
import org.masthead.media.page.PicturePage;
import org.masthead.newsroom.Ledger;
import org.springframework.stereotype.Component;

/** Makes the desk's pages of pictures. */
@Component
class PictureDeskPages {

    private static final int SIZE = 48;
    private static final int MOST_LINES = 30;

    private final PictureLists lists;
    private final PictureDeskRepository repository;
    private final PictureRepository pictures;
    private final PictureDesk desk;
    private final Ledger ledger;
    private final Dates dates;
    private final Paper paper;
    private final Clock clock;

    PictureDeskPages(
            PictureLists lists,
            PictureDeskRepository repository,
            PictureRepository pictures,
            PictureDesk desk,
            Ledger ledger,
            Dates dates,
            Paper paper,
            Clock clock) {
        this.lists = lists;
        this.repository = repository;
        this.pictures = pictures;
        this.desk = desk;
        this.ledger = ledger;
        this.dates = dates;
        this.paper = paper;
        this.clock = clock;
    }

    LibraryPage library(PictureLists.Asked asked, List<String> faults, List<Picture> taken) {
        var found = lists.of(asked, SIZE);
        return new LibraryPage(
                Head.unlisted("Pictures"),
                asked.words(),
                asked.only().key(),
                filters(asked),
                found.rows().stream().map(this::card).toList(),
                found.next() == 0 ? "" : address(asked.words(), asked.only(), found.next()),
                asked.first() ? "" : address(asked.words(), asked.only(), 0),
                found.rows().isEmpty() ? empty(asked, found.next()) : "",
                faults,
                taken.stream()
                        .map(one -> repository.byId(one.id()).orElseThrow())
                        .map(this::card)
                        .toList());
    }

    private static List<LibraryPage.Filter> filters(PictureLists.Asked asked) {
        return Arrays.stream(PictureLists.Only.values())
                .map(only ->
                        new LibraryPage.Filter(only.words(), address(asked.words(), only, 0), only == asked.only()))
                .toList();
    }

    private static String address(String words, PictureLists.Only only, long before) {
        var parts = new ArrayList<String>();
        if (!words.isEmpty()) parts.add("q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        if (only != PictureLists.Only.ALL) parts.add("only=" + only.key());
        if (before > 0) parts.add("before=" + before);
        return "/desk/pictures" + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    private static String empty(PictureLists.Asked asked, long next) {
        if (next > 0) return "None among the newest " + PictureLists.LOOKED_AT + " of these. Look further back.";
        if (!asked.words().isEmpty()) return "No picture has these words. Try fewer, or the beginning of one.";
        if (!asked.first()) return "There are no older pictures.";
        return asked.only().empty();
    }

    private LibraryPage.Card card(PictureDeskRepository.Row row) {
        var lacks = new ArrayList<String>();
        if (over(row)) lacks.add("licence ended");
        if (row.said().alt().isEmpty()) lacks.add("no description");
        if (row.said().credit().isEmpty()) lacks.add("no credit");
        return new LibraryPage.Card(
                "/desk/pictures/" + row.id(),
                source(row, 320),
                row.width(),
                row.height(),
                words(row),
                row.said().credit(),
                lacks);
    }

    private boolean over(PictureDeskRepository.Row row) {
        return row.expires() != null && !row.expires().isAfter(OffsetDateTime.now(clock));
    }

    /** Readers’ addresses answer only while readers may see the picture. */
    private String source(PictureDeskRepository.Row row, int width) {
        return over(row) ? "/desk/pictures/" + row.id() + "/preview" : "/media/" + row.key() + "/" + width + ".webp";
    }

    private static String words(PictureDeskRepository.Row row) {
        var said = row.said();
        return List.of(said.headline(), said.caption(), said.alt(), row.fileName()).stream()
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("Picture " + row.id());
    }

    PicturePage picture(long id, Role role) {
        return picture(id, role, form(id));
    }

    /** The form as it stands before somebody types. */
    PictureForm form(long id) {
        var row = repository.byId(id).orElseThrow(NotFound::new);
        var framing = pictures.byId(id).orElseThrow(NotFound::new).framing();
        return PictureForm.of(row, framing, paper.timeZone());
    }

    /** The same, with what somebody typed and what is wrong with it. */
    PicturePage picture(long id, Role role, PictureForm form) {
        var row = repository.byId(id).orElseThrow(NotFound::new);
        return new PicturePage(
                Head.unlisted(words(row)),
                "/desk/pictures/" + id,
                source(row, 1280),
                row.width(),
                row.height(),
                form.typed(),
                form.faults(),
                Arrays.stream(Shape.values())
                        .map(shape -> new PicturePage.Shape(
                                shape.key(), shape.words(), shape.used(), shape.across(), shape.down()))
                        .toList(),
                mayLicense(role),
                mayReplace(role),
                over(row) ? "The licence has ended: readers do not see this picture any more." : "",
                desk.places(id).stream()
                        .map(one -> new PicturePage.Place(one.what(), one.words(), one.path(), one.state()))
                        .toList(),
                facts(row),
                row.provenance() == 0 || over(row) ? "" : "/media/" + row.key() + ".c2pa",
                ledger.about(Pictures.key(id)).stream()
                        .limit(MOST_LINES)
                        .map(line -> dates.moment(line.at()).words() + ": " + line.who() + " " + line.did()
                                + (line.details().isEmpty() ? "" : " (" + line.details() + ")"))
                        .toList(),
                "");
    }

    static boolean mayLicense(Role role) {
        return role == Role.EDITOR || role == Role.RIGHTS || role == Role.PUBLISHER;
    }

    static boolean mayReplace(Role role) {
        return role == Role.EDITOR || role == Role.PUBLISHER;
    }

    private List<PicturePage.Fact> facts(PictureDeskRepository.Row row) {
        var facts = new ArrayList<PicturePage.Fact>();
        if (!row.fileName().isEmpty()) facts.add(new PicturePage.Fact("File", row.fileName()));
        facts.add(new PicturePage.Fact(
                "Kind", row.type().substring("image/".length()).toUpperCase(Locale.ROOT)));
        facts.add(new PicturePage.Fact(
                "Size",
                "%,d × %,d pixels, %,d KB".formatted(row.width(), row.height(), Math.max(1, row.bytes() / 1000))));
        facts.add(new PicturePage.Fact("Came", dates.moment(row.kept()).words()));
        if (!row.keptBy().isEmpty()) facts.add(new PicturePage.Fact("Brought by", row.keptBy()));
        facts.add(new PicturePage.Fact("Address", "/media/" + row.key()));
        return facts;
    }

    /** A picture as whoever writes sees it among others. */
    Map<String, Object> choice(PictureDeskRepository.Row row) {
        var said = row.said();
        return Json.object(
                "key",
                row.key(),
                "words",
                words(row),
                "alt",
                said.alt(),
                "caption",
                said.caption(),
                "credit",
                said.credit(),
                "width",
                row.width(),
                "height",
                row.height(),
                "thumb",
                source(row, 320),
                "ended",
                over(row));
    }

    /** As programs at the desk get it, such as the editor. */
    static Map<String, Object> told(Picture picture) {
        return Json.object(
                "key",
                picture.key(),
                "id",
                picture.id(),
                "alt",
                picture.alt(),
                "caption",
                picture.caption(),
                "credit",
                picture.credit(),
                "width",
                picture.width(),
                "height",
                picture.height(),
                "path",
                picture.path());
    }
}
