package org.masthead.house;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the paper writes it: into pages for machines, and into open-shaped columns of the database. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
            .build();

    private Json() {}

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** An object whose properties stay in this order, so that its bytes are the same whoever writes it, and when. */
    public static Map<String, Object> object(String name, Object value, Object... more) {
        var object = new LinkedHashMap<String, Object>();
        object.put(name, value);
        for (var i = 0; i + 1 < more.length; i += 2) object.put((String) more[i], more[i + 1]);
        return object;
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /**
     * Reads what another wrote, and believes nothing: every part must be there, but for those that may be null.
     *
     * @throws IllegalArgumentException with the reason, when it is not whole
     */
    public static <T extends Record> T readWhole(String json, Class<T> type) {
        try {
            var read = read(json, type);
            whole(read);
            return read;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("It cannot be read: " + e.getOriginalMessage(), e);
        }
    }

    private static void whole(Record record) {
        for (var part : record.getClass().getRecordComponents()) {
            var value = value(record, part);
            if (value == null && !part.getAnnotatedType().isAnnotationPresent(Nullable.class))
                throw new IllegalArgumentException("Its “" + part.getName() + "” is missing.");
            if (value instanceof Record inner) whole(inner);
            if (!(value instanceof List<?> list)) continue;
            for (var one : list) {
                if (one == null) throw new IllegalArgumentException("There is a hole in its “" + part.getName() + "”.");
                if (one instanceof Record inner) whole(inner);
            }
        }
    }

    private static @Nullable Object value(Record record, RecordComponent part) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Every record has its parts", e);
        }
    }

    /** @return an empty list for none */
    public static <T> List<T> readList(@Nullable String json, Class<T> type) {
        if (json == null) return List.of();
        return MAPPER.readValue(json, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
    }

    /** JSON that may stand inside a script element of a page: nothing in it can end the element. */
    public static SafeHtml inPage(Object value) {
        return new SafeHtml(write(value)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029"));
    }
}
