package org.masthead.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the desk's scripts import is there, under addresses of the paper's own. */
class AssetsTest {

    private static final Pattern IMPORT =
            Pattern.compile("^import [^\"']*[\"']([^\"']+)[\"']|\\bimport\\([\"']([^\"']+)[\"']\\)", Pattern.MULTILINE);

    private static final Paper PAPER = new Paper(new Paper.Said(
            "The Packet",
            "",
            "Averley",
            1871,
            "",
            "https://packet.example",
            "en",
            ZoneId.of("UTC"),
            "",
            "",
            0,
            true,
            null,
            Map.of()));

    @Test
    void everyImportLeadsToAModule() throws IOException {
        var assets = new Assets(PAPER);
        var seen = new TreeSet<String>();
        var waiting = new ArrayDeque<>(java.util.List.of(assets.addresses().deskScript()));
        while (!waiting.isEmpty()) {
            var address = waiting.pop();
            if (!seen.add(address)) continue;
            var module = assets.at(address);
            assertThat(module).as(address).isPresent();
            var imports = IMPORT.matcher(new String(module.get().bytes(), StandardCharsets.UTF_8));
            while (imports.find()) waiting.push(imports.group(1) == null ? imports.group(2) : imports.group(1));
        }
        assertThat(seen).allMatch(address -> address.startsWith("/assets/"));
        assertThat(seen)
                .anyMatch(address -> address.startsWith("/assets/desk-editor-markup."))
                .anyMatch(address -> address.startsWith("/assets/vendor-prosemirror-view."))
                .anyMatch(address -> address.startsWith("/assets/vendor-w3c-keyname."));
    }
}
