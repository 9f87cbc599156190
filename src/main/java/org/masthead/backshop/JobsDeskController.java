package org.masthead.backshop;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.backshop.page.JobsPage;
import org.masthead.gate.Admits;
import org.masthead.house.Paper;
import org.masthead.house.page.Head;
import org.masthead.newsroom.OnDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows what the paper does by itself, and what went wrong. */
@Controller
class JobsDeskController {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM HH:mm:ss");

    private final Jobs jobs;
    private final Troubles troubles;
    private final Paper paper;

    JobsDeskController(Jobs jobs, Troubles troubles, Paper paper) {
        this.jobs = jobs;
        this.troubles = troubles;
        this.paper = paper;
    }

    @GetMapping("/desk/jobs")
    @Admits
    @OnDesk(value = "Jobs", part = OnDesk.Part.HOUSE, place = 80)
    ModelAndView show() {
        var page = new JobsPage(
                Head.unlisted("Jobs"),
                jobs.all().stream().map(this::row).toList(),
                troubles.newest().stream()
                        .map(one -> new JobsPage.Trouble(time(one.at()), one.grave(), one.where(), one.words()))
                        .toList());
        return new ModelAndView("backshop/jobs", Map.of("page", page));
    }

    private JobsPage.Job row(Jobs.Job job) {
        return new JobsPage.Job(
                job.words().isEmpty() ? job.name() : job.words(),
                job.name(),
                job.every() == null ? "" : words(job.every()),
                time(job.last()),
                time(job.next()),
                job.failed(),
                job.late());
    }

    private String time(@Nullable Instant moment) {
        return moment == null ? "not yet" : moment.atZone(paper.timeZone()).format(TIME.withLocale(paper.locale()));
    }

    static String words(Duration every) {
        if (every.toHours() >= 1) return every.toHours() + " h";
        if (every.toMinutes() >= 1) return every.toMinutes() + " min";
        return every.toSeconds() + " s";
    }
}
