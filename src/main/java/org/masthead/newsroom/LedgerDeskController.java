package org.masthead.newsroom;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows who did what, to those who answer for the paper. */
@Controller
class LedgerDeskController {

    private static final int SOME = 2_000;

    private final LedgerPages pages;

    LedgerDeskController(LedgerPages pages) {
        this.pages = pages;
    }

    /** Whether somebody in this role may read the ledger. */
    static boolean admits(Role role) {
        return role == Role.EDITOR || role == Role.STANDARDS || role == Role.PUBLISHER;
    }

    @Admits({Role.EDITOR, Role.STANDARDS})
    @OnDesk(value = "Ledger", part = OnDesk.Part.HOUSE, place = 20)
    @GetMapping("/desk/ledger")
    ModelAndView ledger(@RequestParam Map<String, String> sent) {
        var page = pages.page(LedgerSearch.typed(sent), before(sent.get("before")));
        var answer = new ModelAndView("newsroom/ledger", Map.of("page", page));
        if (!page.wrong().isEmpty()) answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    /** Every line that fits, however many there are: some at a time, so that memory holds no more. */
    @Admits({Role.EDITOR, Role.STANDARDS})
    @GetMapping("/desk/ledger.csv")
    void table(@RequestParam Map<String, String> sent, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"ledger.csv\"");
        response.setHeader("Cache-Control", "private, no-store");
        var typed = LedgerSearch.typed(sent);
        var out = response.getOutputStream();
        out.write("line,at,who,did,subject,details,before,after\r\n".getBytes(StandardCharsets.UTF_8));
        var some = pages.raw(typed, Long.MAX_VALUE, SOME);
        while (!some.isEmpty()) {
            for (var one : some) out.write(row(one).getBytes(StandardCharsets.UTF_8));
            some = some.size() < SOME
                    ? java.util.List.of()
                    : pages.raw(typed, some.getLast().id(), SOME);
        }
    }

    private static String row(LedgerRepository.Entry one) {
        return Stream.of(
                        Long.toString(one.id()),
                        one.at().toInstant().toString(),
                        one.who(),
                        one.did(),
                        one.subject(),
                        one.details(),
                        one.was() == null ? "" : one.was(),
                        one.became() == null ? "" : one.became())
                .map(LedgerDeskController::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** RFC 4180; what a spreadsheet would take for a formula begins with an apostrophe. */
    private static String cell(String value) {
        var text = value.matches("(?s)[=+@\t\r-].*") ? "'" + value : value;
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static long before(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : Long.MAX_VALUE;
    }
}
