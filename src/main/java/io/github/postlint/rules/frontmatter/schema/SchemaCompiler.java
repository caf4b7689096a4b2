package io.github.postlint.rules.frontmatter.schema;

import com.networknt.schema.AbsoluteIri;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.DialectId;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.resource.SchemaLoader;
import com.networknt.schema.serialization.NodeReader;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the schema library's object of a schema's files, or says what keeps it from that. */
final class SchemaCompiler {
  private final SchemaFiles files;
  private final JsonMapper mapper = JsonMapper.builder().build();

  SchemaCompiler(SchemaFiles files) {
    this.files = files;
  }

  /** The compiled schema, safe for many threads. */
  Schema compile() {
    SchemaRegistry registry = registry();
    Schema meta = registry.getSchema(SchemaLocation.of(DialectId.DRAFT_2020_12));
    for (SchemaDocument document : files.all()) {
      SchemaChecks.check(document, files);
      check(document, meta);
    }
    SchemaDocument main = files.main();
    try {
      SchemaLocation location = SchemaLocation.of(Addresses.of(main.file()));
      Schema schema = registry.getSchema(location, main.json());
      schema.initializeValidators();
      schema.validate(mapper.createObjectNode());
      return schema;
    } catch (SlowPatternException e) {
      throw SchemaChecks.slow(files, e);
    } catch (StackOverflowError e) {
      throw main.refuse("The schema refers to itself without end. Break the circle of $ref.");
    } catch (RuntimeException e) {
      throw main.refuse("The schema cannot be used: " + e.getMessage() + ".");
    }
  }

  private static void check(SchemaDocument document, Schema meta) {
    List<Error> errors = meta.validate(document.json());
    errors.stream()
        .min(
            Comparator.comparing(
                    (Error error) ->
                        document.locate(InstancePath.of(error.getInstanceLocation())).start())
                .thenComparing(Error::getMessage))
        .ifPresent(
            error -> {
              List<Object> path = InstancePath.of(error.getInstanceLocation());
              String where = path.isEmpty() ? "" : " at " + InstancePath.dotted(path);
              throw document.refuse(
                  document.locate(path),
                  "This is no JSON Schema 2020-12"
                      + where
                      + ": "
                      + error.getMessage()
                      + ". Correct the schema.");
            });
  }

  private SchemaRegistry registry() {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder()
            .formatAssertionsEnabled(true)
            .locale(Locale.ENGLISH)
            .preloadSchema(false)
            .regularExpressionFactory(BoundedPattern::new)
            .build();
    return SchemaRegistry.withDialect(
        Dialects.getDraft202012(),
        builder ->
            builder.schemaRegistryConfig(config).nodeReader(new Nodes()).schemaLoader(loader()));
  }

  private SchemaLoader loader() {
    return SchemaLoader.builder()
        .resourceLoaders(
            loaders ->
                loaders.add(
                    address -> {
                      byte[] json = json(address);
                      return json == null ? null : () -> new ByteArrayInputStream(json);
                    }))
        .build();
  }

  private byte[] json(AbsoluteIri address) {
    SchemaDocument document = files.at(address.toString());
    return document == null ? null : mapper.writeValueAsBytes(document.json());
  }

  /** All texts that the library reads are JSON, whatever their addresses end with. */
  private final class Nodes implements NodeReader {
    @Override
    public JsonNode readTree(String content, InputFormat format) {
      return mapper.readTree(content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public JsonNode readTree(InputStream content, InputFormat format) {
      return mapper.readTree(content);
    }
  }
}
