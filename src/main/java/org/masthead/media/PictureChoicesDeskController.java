package org.masthead.media;

import java.nio.charset.StandardCharsets;
import org.masthead.gate.Admits;
import org.masthead.gate.Role;
import org.masthead.house.Characters;
import org.masthead.house.Json;
import org.masthead.house.Printed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The library as whoever writes chooses from it, without leaving the page they write on. */
@Controller
class PictureChoicesDeskController {

    private final PictureChoices choices;

    PictureChoicesDeskController(PictureChoices choices) {
        this.choices = choices;
    }

    @GetMapping("/desk/pictures/choices")
    @Admits({Role.REPORTER, Role.EDITOR, Role.STANDARDS, Role.RIGHTS})
    ModelAndView choices(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String before) {
        var found = choices.of(Characters.clean(q).strip(), before);
        return new ModelAndView(
                new Printed("application/json", Json.write(found).getBytes(StandardCharsets.UTF_8)));
    }
}
