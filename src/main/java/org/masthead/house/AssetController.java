package org.masthead.house;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends stylesheet, scripts and fonts. */
@Controller
class AssetController {

    private final Assets assets;

    AssetController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/*")
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asset = assets.at(request.getRequestURI()).orElseThrow(NotFound::new);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Surrogate-Key", "assets");
        response.setContentType(asset.type());
        response.setContentLength(asset.bytes().length);
        response.getOutputStream().write(asset.bytes());
    }

    /** Browsers ask for this name whatever a page says. */
    @GetMapping("/favicon.ico")
    void icon() {
        throw new Moved(assets.addresses().icon());
    }
}
