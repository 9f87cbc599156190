package org.masthead.syndication;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.masthead.house.NotFound;
import org.masthead.house.Printed;
import org.masthead.house.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Sends sitemaps. */
@Controller
class SitemapController {

    private static final Pattern PART = Pattern.compile("([0-9]{4})-([0-9]{2})(?:-([2-9]|[1-9][0-9]{1,2}))?");

    private final Sitemaps sitemaps;
    private final VideoSitemap videos;

    SitemapController(Sitemaps sitemaps, VideoSitemap videos) {
        this.sitemaps = sitemaps;
        this.videos = videos;
    }

    @GetMapping("/sitemap.xml")
    ModelAndView index(HttpServletRequest request) {
        return printed(sitemaps.index(Shown.on(request)));
    }

    @GetMapping("/sitemap-news.xml")
    ModelAndView news(HttpServletRequest request) {
        return printed(sitemaps.news(Shown.on(request)));
    }

    @GetMapping(VideoSitemap.PATH)
    ModelAndView videos(HttpServletRequest request) {
        return printed(videos.page(Shown.on(request)));
    }

    @GetMapping("/sitemaps/{name}.xml")
    ModelAndView part(@PathVariable String name, HttpServletRequest request) {
        var shown = Shown.on(request);
        if (name.equals("pages")) return printed(sitemaps.pages(shown));
        var part = PART.matcher(name);
        if (!part.matches()) throw new NotFound();
        var number = part.group(3) == null ? 1 : Integer.parseInt(part.group(3));
        var stories = sitemaps.stories(month(part.toMatchResult()), number, shown);
        if (stories.isEmpty()) throw new NotFound();
        return printed(Sitemap.pages(stories));
    }

    private static YearMonth month(MatchResult name) {
        try {
            return YearMonth.of(Integer.parseInt(name.group(1)), Integer.parseInt(name.group(2)));
        } catch (DateTimeException noSuchMonth) {
            throw new NotFound();
        }
    }

    private static ModelAndView printed(byte[] xml) {
        return new ModelAndView(new Printed("application/xml;charset=UTF-8", xml));
    }
}
