package org.masthead.media;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Characters;

/**
 * What somebody typed about a picture.
 *
 * @param typed by field
 * @param faults what is wrong with it, by field
 */
record PictureForm(Map<String, String> typed, Map<String, String> faults) {

    private static final Map<String, Integer> LONGEST = Map.of(
            "alt",
            1_000,
            "caption",
            2_000,
            "credit",
            300,
            "headline",
            300,
            "creator",
            300,
            "keywords",
            1_000,
            "holder",
            300,
            "copyright",
            500);

    static PictureForm sent(Map<String, String> sent) {
        var typed = new LinkedHashMap<String, String>();
        var faults = new LinkedHashMap<String, String>();
        sent.forEach((name, value) -> typed.put(name, Characters.clean(value).strip()));
        LONGEST.forEach((name, most) -> {
            if (typed.getOrDefault(name, "").length() > most)
                faults.put(name, "This is longer than %,d characters. Shorten it.".formatted(most));
        });
        return new PictureForm(typed, faults);
    }

    /** The form as it stands for a picture that nobody is typing about. */
    static PictureForm of(PictureDeskRepository.Row row, Framing framing, ZoneId zone) {
        var typed = new LinkedHashMap<String, String>();
        var said = row.said();
        typed.put("alt", said.alt());
        typed.put("caption", said.caption());
        typed.put("credit", said.credit());
        typed.put("headline", said.headline());
        typed.put("creator", said.creator());
        typed.put("keywords", said.keywords());
        typed.put("taken", said.taken() == null ? "" : said.taken().toString());
        typed.put("holder", row.holder());
        typed.put("copyright", row.copyright());
        typed.put("ends", lastDay(row.expires(), zone));
        typed.put("across", percent(framing.across()));
        typed.put("down", percent(framing.down()));
        framing.crops().forEach((shape, crop) -> {
            typed.put("x-" + shape.key(), String.valueOf(crop.x()));
            typed.put("y-" + shape.key(), String.valueOf(crop.y()));
            typed.put("width-" + shape.key(), String.valueOf(crop.width()));
        });
        return new PictureForm(typed, new LinkedHashMap<>());
    }

    private static String lastDay(@Nullable OffsetDateTime expires, ZoneId zone) {
        if (expires == null) return "";
        return expires.atZoneSameInstant(zone).minusNanos(1).toLocalDate().toString();
    }

    private static String percent(int thousandths) {
        return BigDecimal.valueOf(thousandths, 1).stripTrailingZeros().toPlainString();
    }

    String text(String name) {
        return typed.getOrDefault(name, "");
    }

    PictureDeskRepository.Described described() {
        return new PictureDeskRepository.Described(
                text("alt"),
                text("caption"),
                text("credit"),
                text("headline"),
                text("creator"),
                text("keywords"),
                day("taken"));
    }

    /** The moment at which the last day is over; null for none. */
    @Nullable
    OffsetDateTime expires(ZoneId zone) {
        var last = day("ends");
        return last == null ? null : last.plusDays(1).atStartOfDay(zone).toOffsetDateTime();
    }

    private @Nullable LocalDate day(String name) {
        if (text(name).isEmpty()) return null;
        try {
            var day = LocalDate.parse(text(name));
            if (day.getYear() > 1820 && day.getYear() < 3000) return day;
        } catch (DateTimeException noDay) {
            faults.put(name, "“" + text(name) + "” is not a day, like 2026-11-24.");
            return null;
        }
        faults.put(name, "This day is too far away.");
        return null;
    }

    Framing framing(int wide, int high) {
        var crops = new EnumMap<Shape, Crop>(Shape.class);
        for (var shape : Shape.values()) {
            var x = text("x-" + shape.key());
            var y = text("y-" + shape.key());
            var width = text("width-" + shape.key());
            if (x.isEmpty() && y.isEmpty() && width.isEmpty()) continue;
            var crop = crop(shape, x, y, width, high);
            if (crop != null && crop.fits(wide, high)) crops.put(shape, crop);
            else
                faults.put(
                        "crop-" + shape.key(),
                        "This part does not lie in the picture, which is %,d by %,d pixels. Leave all three empty to follow the point that matters."
                                .formatted(wide, high));
        }
        return new Framing(thousandths("across"), thousandths("down"), crops);
    }

    /** A part that is a pixel too high through rounding is as high as the picture. */
    private static @Nullable Crop crop(Shape shape, String x, String y, String width, int high) {
        if (!x.matches("\\d{1,5}") || !y.matches("\\d{1,5}") || !width.matches("\\d{1,5}")) return null;
        var top = Integer.parseInt(y);
        var wide = Integer.parseInt(width);
        var tall = shape.height(wide);
        return new Crop(Integer.parseInt(x), top, wide, top + tall == high + 1 ? tall - 1 : tall);
    }

    private int thousandths(String name) {
        var said = text(name).isEmpty() ? "50" : text(name).replace(',', '.');
        if (said.matches("\\d{1,3}(?:\\.\\d{1,6})?")) {
            var found = new BigDecimal(said)
                    .movePointRight(1)
                    .setScale(0, RoundingMode.HALF_UP)
                    .intValue();
            if (found <= Framing.WHOLE) return found;
        }
        faults.put(name, "Give a number from 0 to 100.");
        return Framing.MIDDLE;
    }
}
