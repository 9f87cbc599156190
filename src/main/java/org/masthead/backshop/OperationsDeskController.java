package org.masthead.backshop;

import java.util.Map;
import org.masthead.backshop.page.OperationsPage;
import org.masthead.gate.Admits;
import org.masthead.house.page.Head;
import org.masthead.newsroom.OnDesk;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Shows how this node of the paper does. */
@Controller
class OperationsDeskController {

    private final Operations operations;

    OperationsDeskController(Operations operations) {
        this.operations = operations;
    }

    @GetMapping("/desk/operations")
    @Admits
    @OnDesk(value = "Operations", part = OnDesk.Part.HOUSE, place = 90)
    ModelAndView show() {
        return new ModelAndView(
                "backshop/operations",
                Map.of("page", new OperationsPage(Head.unlisted("Operations"), operations.groups())));
    }
}
