package org.masthead.syndication;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The JSON Schemas of the forms the paper goes out in, formats of dates and URIs asserted. */
public final class Standards {

    public static final Schema NINJS = schema("ninjs-schema_3.1.json");
    static final Schema JSON_FEED = schema("jsonfeed-1.1.schema.json");

    private Standards() {}

    public static List<String> faults(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    /** What a schema borrows from geojson.org is not fetched: the paper writes no GeoJSON. */
    private static Schema schema(String file) {
        var config =
                SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaRegistryConfig(config)
                        .schemas(Map.of("https://geojson.org/schema/GeoJSON.json", "{}")));
        try (var resource = Standards.class.getResourceAsStream("/standards/" + file)) {
            return registry.getSchema(new String(resource.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
