package org.masthead.writing;

import java.util.List;
import org.masthead.house.Paper;
import org.masthead.house.Slug;
import org.masthead.media.Pictures;
import org.masthead.story.Story;
import org.masthead.writing.page.EditorPage;
import org.springframework.stereotype.Component;

/** Shows how a story will look where others show it: in a search, on a social network, on a locked phone. */
@Component
class Elsewhere {

    private static final int SEARCH = 60;
    private static final int DESCRIPTION = 155;
    private static final int SOCIAL = 70;
    private static final int PUSH = 110;
    private static final int WEB = 90;

    private final Paper paper;
    private final Pictures pictures;

    Elsewhere(Paper paper, Pictures pictures) {
        this.paper = paper;
        this.pictures = pictures;
    }

    List<EditorPage.Gauge> gauges(CopyForm form) {
        return List.of(
                gauge("web", "Fronts and lists", WEB, "web headline", form),
                gauge("search", "Search result", SEARCH, "search headline", form),
                gauge("description", "Its description", DESCRIPTION, "deck", form),
                gauge("social", "Social card", SOCIAL, "social headline", form),
                gauge("push", "Phone push", PUSH, "push headline", form));
    }

    private static EditorPage.Gauge gauge(String name, String words, int most, String fields, CopyForm form) {
        var text = first(fields, form);
        return new EditorPage.Gauge(name, words, most, fields, text.codePointCount(0, text.length()));
    }

    List<EditorPage.Preview> previews(Story story, CopyForm form) {
        var address = paper.address().replaceFirst("https?://", "");
        var path =
                story.path().isEmpty() ? " › … › " + slug(form) : story.path().replace("/", " › ");
        return List.of(
                preview("search", "Search result", form, form.line("deck"), address + path, ""),
                preview("social", "Social card", form, form.line("deck"), address, picture(form)),
                preview("push", "Phone push", form, "", paper.name(), ""));
    }

    private static EditorPage.Preview preview(
            String name, String words, CopyForm form, String under, String address, String picture) {
        var fields = name + " headline";
        return new EditorPage.Preview(name, words, fields, first(fields, form), under, address, picture);
    }

    private static String slug(CopyForm form) {
        return Slug.of(form.line("slug").isEmpty() ? form.line("headline") : form.line("slug"));
    }

    private String picture(CopyForm form) {
        return pictures.byKey(form.line("picture"))
                .map(one -> one.image().source())
                .orElse("");
    }

    private static String first(String fields, CopyForm form) {
        for (var field : fields.split(" ")) {
            if (!form.line(field).isEmpty()) return form.line(field);
        }
        return "";
    }
}
