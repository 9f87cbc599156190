package org.masthead.media;

import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.properties.XMPProperty;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.photoshop.PhotoshopReader;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.masthead.house.Characters;

/**
 * What a photographer's file says of its picture, in IPTC, XMP or Exif; whatever it does not say is empty.
 *
 * @param creator who took it
 * @param credit the line its owner wants to see
 * @param keywords with commas between them
 * @param taken on which day
 */
record PictureNotes(
        String alt,
        String headline,
        String caption,
        String creator,
        String credit,
        String copyright,
        String keywords,
        @Nullable LocalDate taken) {

    static final PictureNotes NONE = new PictureNotes("", "", "", "", "", "", "", null);

    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String PHOTOSHOP = "http://ns.adobe.com/photoshop/1.0/";
    private static final String IPTC = "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/";
    private static final Pattern DAY = Pattern.compile("(\\d{4})[:-]?(\\d{2})[:-]?(\\d{2}).*", Pattern.DOTALL);
    private static final int LONGEST_XMP = 1_000_000;
    private static final int LONGEST = 2_000;
    private static final int MOST_KEYWORDS = 50;

    static PictureNotes of(PictureParts parts) {
        var found = new Metadata();
        trying(parts.exif(), () -> new ExifReader().extract(new ByteArrayReader(parts.exif()), found));
        trying(
                parts.iptc(),
                () -> new PhotoshopReader()
                        .extract(new SequentialByteArrayReader(parts.iptc()), parts.iptc().length, found));
        if (harmless(parts.xmp())) trying(parts.xmp(), () -> new XmpReader().extract(parts.xmp(), found));
        var exif = found.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var shot = found.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        var iptc = found.getFirstDirectoryOfType(IptcDirectory.class);
        var written = found.getFirstDirectoryOfType(XmpDirectory.class);
        var xmp = new Xmp(written == null ? null : written.getXMPMeta());
        return new PictureNotes(
                xmp.text(IPTC, "AltTextAccessibility"),
                first(xmp.plain(PHOTOSHOP, "Headline"), text(iptc, IptcDirectory.TAG_HEADLINE), xmp.text(DC, "title")),
                first(
                        xmp.text(DC, "description"),
                        text(iptc, IptcDirectory.TAG_CAPTION),
                        text(exif, ExifDirectoryBase.TAG_IMAGE_DESCRIPTION)),
                first(
                        String.join(", ", xmp.list(DC, "creator")),
                        text(iptc, IptcDirectory.TAG_BY_LINE),
                        text(exif, ExifDirectoryBase.TAG_ARTIST)),
                first(xmp.plain(PHOTOSHOP, "Credit"), text(iptc, IptcDirectory.TAG_CREDIT)),
                first(
                        xmp.text(DC, "rights"),
                        text(iptc, IptcDirectory.TAG_COPYRIGHT_NOTICE),
                        text(exif, ExifDirectoryBase.TAG_COPYRIGHT)),
                first(String.join(", ", xmp.list(DC, "subject")), keywords(iptc)),
                day(
                        text(shot, ExifDirectoryBase.TAG_DATETIME_ORIGINAL),
                        xmp.plain(PHOTOSHOP, "DateCreated"),
                        text(iptc, IptcDirectory.TAG_DATE_CREATED)));
    }

    /** Who made it and whose it is, as one line: {@code Max Roe/Agency}. */
    String creditLine() {
        if (credit.isEmpty() || credit.contains(creator)) return first(credit, creator);
        return creator.isEmpty() ? credit : creator + "/" + credit;
    }

    /** Notes that cannot be read say nothing; the picture may be sound all the same. */
    private static void trying(byte[] part, Runnable reading) {
        if (part.length == 0) return;
        try {
            reading.run();
        } catch (RuntimeException | StackOverflowError unreadable) {
            return;
        }
    }

    /** XML that defines its own words can unfold without end, or ask for other files. */
    private static boolean harmless(byte[] xmp) {
        if (xmp.length == 0 || xmp.length > LONGEST_XMP) return false;
        var words = new String(xmp, StandardCharsets.ISO_8859_1);
        return !words.contains("<!DOCTYPE") && !words.contains("<!ENTITY") && words.indexOf('\0') < 0;
    }

    private static String text(@Nullable Directory directory, int tag) {
        return directory == null ? "" : tidy(directory.getString(tag));
    }

    private static String keywords(@Nullable IptcDirectory iptc) {
        var all = iptc == null ? null : iptc.getStringArray(IptcDirectory.TAG_KEYWORDS);
        if (all == null) return "";
        return String.join(
                ", ",
                Arrays.stream(all).limit(MOST_KEYWORDS).map(PictureNotes::tidy).toList());
    }

    private static @Nullable LocalDate day(String... said) {
        for (var one : said) {
            var found = DAY.matcher(one);
            if (!found.matches()) continue;
            try {
                var day = LocalDate.of(number(found.group(1)), number(found.group(2)), number(found.group(3)));
                if (day.getYear() > 1820) return day;
            } catch (DateTimeException noDay) {
                continue;
            }
        }
        return null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static String first(String... all) {
        return Arrays.stream(all).filter(one -> !one.isEmpty()).findFirst().orElse("");
    }

    static String tidy(@Nullable String any) {
        if (any == null) return "";
        var clean = Characters.clean(any).replace('\0', ' ').strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, clean.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    /** What programs wrote, by name. */
    private record Xmp(@Nullable XMPMeta all) {

        String plain(String space, String name) {
            if (all == null) return "";
            try {
                return tidy(all.getPropertyString(space, name));
            } catch (XMPException | RuntimeException odd) {
                return "";
            }
        }

        /** In the language that is meant where none is asked for. */
        String text(String space, String name) {
            if (all == null) return "";
            try {
                XMPProperty one = all.getLocalizedText(space, name, null, "x-default");
                return one == null ? plain(space, name) : tidy(one.getValue());
            } catch (XMPException | RuntimeException odd) {
                return plain(space, name);
            }
        }

        List<String> list(String space, String name) {
            var found = new ArrayList<String>();
            if (all == null) return found;
            try {
                var count = Math.min(MOST_KEYWORDS, all.countArrayItems(space, name));
                for (var i = 1; i <= count; i++)
                    found.add(tidy(all.getArrayItem(space, name, i).getValue()));
            } catch (XMPException | RuntimeException odd) {
                return found;
            }
            return found;
        }
    }
}
