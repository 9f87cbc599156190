package org.masthead.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.masthead.house.Json;

/** The standard itself, to hold what we write against. */
final class Ninjs31 {

    private static final Schema SCHEMA = schema();

    private Ninjs31() {}

    static void accepts(Object record) {
        assertThat(SCHEMA.validate(Json.write(record), InputFormat.JSON))
                .as(Json.write(record))
                .isEmpty();
    }

    private static Schema schema() {
        try (var file = Ninjs31.class.getResourceAsStream("/standards/ninjs-schema_3.1.json")) {
            if (file == null) throw new IllegalStateException("The schema is not there");
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            // Only plannedCoverage and geoJSON refer elsewhere, and no test goes to another host.
            var closed = text.replace("\"$ref\": \"https://geojson.org/schema/GeoJSON.json#\"", "\"type\": \"object\"");
            var strict =
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();
            return SchemaRegistry.withDefaultDialect(
                            SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(strict))
                    .getSchema(closed, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
