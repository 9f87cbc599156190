package org.masthead.house;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The paper's templates, compiled with it. */
@Component
public class Templates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    Templates() {
        engine.setBinaryStaticContent(true);
    }

    /** A piece of a page: the template of this name, to stand inside another. */
    public Content fragment(String name, Map<String, Object> parameters) {
        return output -> engine.render(name + ".jte", parameters, output);
    }

    /** The same, printed at once: for furniture that stands on many pages as it is. */
    public Content printed(String name, Map<String, Object> parameters) {
        var bytes = page(name, parameters);
        return output -> output.writeBinaryContent(bytes);
    }

    /** A whole page, as the bytes that go out. */
    byte[] page(String name, Map<String, Object> parameters) {
        var output = new Utf8ByteOutput();
        engine.render(name + ".jte", parameters, output);
        return output.toByteArray();
    }
}
