package org.masthead.reprint;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.masthead.house.Printed;
import org.masthead.house.Shown;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Delivers licensed text, to whoever has its address. */
@Controller
class DeliveryController {

    private final Deliveries deliveries;

    DeliveryController(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @GetMapping("/reprints/deliveries/{secret:[A-Za-z0-9_-]{32}}")
    ModelAndView html(@PathVariable String secret, HttpServletRequest request) {
        Shown.on(request).isPersonal();
        return new ModelAndView("reprint/delivery", Map.of("page", deliveries.page(secret)));
    }

    @GetMapping("/reprints/deliveries/{secret:[A-Za-z0-9_-]{32}}.txt")
    ModelAndView text(@PathVariable String secret, HttpServletRequest request) {
        Shown.on(request).isPersonal();
        var text = deliveries.text(secret).getBytes(StandardCharsets.UTF_8);
        return new ModelAndView(new Printed("text/plain;charset=UTF-8", text));
    }
}
