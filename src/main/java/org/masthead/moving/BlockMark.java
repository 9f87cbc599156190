package org.masthead.moving;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A comment that marks where a block begins or ends.
 *
 * @param name without “core/”
 * @param json what the block is told
 */
record BlockMark(Kind kind, String name, String json) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern FORM = Pattern.compile(
            "\\s*(/?)wp:(?:core/)?([a-z][a-z0-9_-]*(?:/[a-z][a-z0-9_-]*)?)\\s*+(\\{.*\\})?+\\s*+(/?)\\s*+",
            Pattern.DOTALL);

    enum Kind {
        BEGIN,
        END,
        /** A block that has no HTML of its own. */
        WHOLE
    }

    /** @param comment what stands in it */
    static @Nullable BlockMark of(String comment) {
        var form = FORM.matcher(comment);
        if (!form.matches()) return null;
        var kind = !form.group(1).isEmpty() ? Kind.END : form.group(4).isEmpty() ? Kind.BEGIN : Kind.WHOLE;
        return new BlockMark(kind, form.group(2), form.group(3) == null ? "{}" : form.group(3));
    }

    /** Whether it stands around words of the old editor. */
    boolean isLoose() {
        return name.equals("freeform") || name.equals("classic");
    }

    /** What the block is told; nothing where that cannot be read. */
    JsonNode told() {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.objectNode();
        }
    }
}
