package org.masthead.workflow;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.gate.Visitor;
import org.masthead.newsroom.OnDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the newsroom what it has in hand: one's own work, the board, the calendar, and every story there is. */
@Controller
class WorkDeskController {

    private final BoardPages boards;
    private final ListPages lists;
    private final CalendarPages calendars;

    WorkDeskController(BoardPages boards, ListPages lists, CalendarPages calendars) {
        this.boards = boards;
        this.lists = lists;
        this.calendars = calendars;
    }

    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    @OnDesk(value = "My work", part = OnDesk.Part.STORIES, place = 10)
    @GetMapping("/desk/work")
    ModelAndView work(Visitor visitor) {
        return new ModelAndView("workflow/work", Map.of("page", boards.work(visitor)));
    }

    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    @OnDesk(value = "Board", part = OnDesk.Part.STORIES, place = 20)
    @GetMapping("/desk/board")
    ModelAndView board(
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String said,
            Visitor visitor) {
        var page = boards.board(section(section), Said.words(said), visitor.role());
        return new ModelAndView("workflow/board", Map.of("page", page));
    }

    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    @OnDesk(value = "Calendar", part = OnDesk.Part.STORIES, place = 30)
    @GetMapping("/desk/calendar")
    ModelAndView calendar(@RequestParam(defaultValue = "") String month, @RequestParam(defaultValue = "") String week) {
        return new ModelAndView("workflow/calendar", Map.of("page", calendars.page(month, week)));
    }

    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS})
    @OnDesk(value = "All stories", part = OnDesk.Part.STORIES, place = 40)
    @GetMapping("/desk/stories")
    ModelAndView stories(
            @RequestParam(defaultValue = "") String where,
            @RequestParam(defaultValue = "") String section,
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String before,
            Visitor visitor) {
        var page = lists.page(where, section(section), number(person, 0L), due, numberOrNone(before), visitor.role());
        return new ModelAndView("workflow/stories", Map.of("page", page));
    }

    /** What could be a section's address; else none. */
    private static String section(String section) {
        return org.masthead.house.Slug.isSlug(section) ? section : "";
    }

    private static long number(String typed, long otherwise) {
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : otherwise;
    }

    private static @Nullable Long numberOrNone(String typed) {
        return typed.matches("\\d{1,18}") ? (Long) Long.parseLong(typed) : null;
    }
}
