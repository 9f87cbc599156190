package org.masthead.figures;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.masthead.gate.Admits;
import org.masthead.gate.Networks;
import org.masthead.gate.Pace;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Hears from readers' pages that a story is being read: its address, and nothing about the reader. */
@Controller
class ReadsController {

    private static final int LONGEST = 300;
    private static final int MOST = 120;

    private final Readings readings;
    private final Networks networks;
    private final Pace pace;

    ReadsController(Readings readings, Networks networks, Pace pace) {
        this.readings = readings;
        this.networks = networks;
        this.pace = pace;
    }

    @PostMapping("/reads")
    @Admits(anyone = true)
    ResponseEntity<Void> read(HttpServletRequest request) throws IOException {
        var sent = request.getInputStream().readNBytes(LONGEST);
        var path = new String(sent, StandardCharsets.UTF_8).strip();
        var whom = networks.of(request).exact();
        var counted = pace.allows("read", whom, MOST, Duration.ofMinutes(1)) && readings.read(path);
        return ResponseEntity.status(counted ? HttpStatus.NO_CONTENT : HttpStatus.UNPROCESSABLE_CONTENT)
                .build();
    }
}
