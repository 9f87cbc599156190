package org.masthead.imprint;

import org.masthead.house.page.Form;
import org.masthead.house.page.Head;
import org.masthead.imprint.page.SamplePage;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Shows the paper with settings that nobody has saved. */
@Component
class Samples {

    SamplePage of(Form form) {
        var sheet = UriComponentsBuilder.fromPath("/desk/settings/sample.css")
                .queryParam("look", "{look}")
                .encode()
                .buildAndExpand(form.typed("look"))
                .toUriString();
        var founded = form.typed("founded");
        return new SamplePage(
                Head.unlisted("A sample"),
                form.typed("name"),
                form.typed("motto"),
                form.typed("place"),
                founded.isEmpty() ? 0 : Integer.parseInt(founded),
                form.typed("about"),
                sheet);
    }
}
