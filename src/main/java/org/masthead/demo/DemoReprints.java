package org.masthead.demo;

import java.util.HashMap;
import java.util.Map;
import org.masthead.newsroom.Editor;
import org.masthead.reprint.ReprintForm;
import org.masthead.reprint.Reprints;
import org.masthead.story.Stories;
import org.springframework.stereotype.Component;

/** Lets three people ask the paper of Averley for permission to reprint: two licences and a request for the rights desk. */
@Component
class DemoReprints implements Corner {

    private final Reprints reprints;
    private final Stories stories;

    DemoReprints(Reprints reprints, Stories stories) {
        this.reprints = reprints;
        this.stories = stories;
    }

    /** Does nothing where its stories are not here. */
    @Override
    public void open(Editor desk) {
        ask(
                "dredging-money",
                Map.of(
                        "use",
                        "classroom",
                        "copies",
                        "60",
                        "name",
                        "Ines Marchetti",
                        "organisation",
                        "Calder State College",
                        "email",
                        "ines.marchetti@calderstate.example",
                        "note",
                        "For a course on public contracts."));
        var secret = ask(
                "ferry-maribel",
                Map.of(
                        "use",
                        "print",
                        "copies",
                        "4000",
                        "name",
                        "Theo Brandt",
                        "organisation",
                        "Sill Valley Boating Club",
                        "email",
                        "theo.brandt@sillboating.example",
                        "note",
                        "For our yearbook."));
        if (!secret.isEmpty()) reprints.accept(secret);
        ask(
                "levee-late",
                Map.of(
                        "use",
                        "broadcast",
                        "copies",
                        "2000000",
                        "territory",
                        "WORLD",
                        "name",
                        "Ruth Adeyemi",
                        "organisation",
                        "Lowland Radio",
                        "email",
                        "ruth.adeyemi@lowlandradio.example",
                        "note",
                        "A reading in three parts, in the spring."));
    }

    private String ask(String key, Map<String, String> said) {
        var form = new HashMap<>(Map.of("extent", "full", "months", "12", "territory", "US", "language", "en"));
        form.putAll(said);
        return stories.idByUri(StoryFile.uri(key))
                .map(id -> reprints.ask(id, new ReprintForm(form)))
                .orElse("");
    }
}
