package io.github.postlint.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON Schema that editors use takes what is taken, and refuses what is refused. */
class SettingsSchemaTest {
  private static final Path FILE =
      Path.of(
          System.getProperty("basedir", ""),
          "src/main/resources/io/github/postlint/settings/postlint.schema.json");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{\"failOn\": \"warning\", \"tags\": {\"outputs\": [\"json\"]}};true",
        "{\"rules\": {\"links\": \"off\", \"image-alt\": \"error\"}};true",
        "{\"paths\": {\"_posts/2014/**\": {\"image-alt\": \"off\"}}, \"extends\": \"x.yml\"};true",
        "{\"includes\": \"a\", \"drafts\": true, \"maxWarnings\": 3};true",
        "{\"faliOn\": \"warning\"};false",
        "{\"failOn\": \"warn\"};false",
        "{\"site\": \"blog\"};false",
        "{\"drafts\": \"maybe\"};false",
        "{\"rules\": {\"image-atl\": \"off\"}};false",
        "{\"tags\": {\"output\": \"json\"}};false"
      })
  void theSchemaTakesWhatTheReaderTakes(String json, boolean right) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(Files.readString(FILE), InputFormat.JSON);
    assertThat(schema.validate(json, InputFormat.JSON).isEmpty()).isEqualTo(right);
    Path file = Files.writeString(Files.createTempFile("postlint", ".yml"), json);
    boolean taken = true;
    try {
      new SettingsFileReader(file.getParent()).read(file);
    } catch (SettingsException e) {
      taken = e.getMessage().contains("x.yml cannot be read");
    } finally {
      Files.delete(file);
    }
    assertThat(taken).isEqualTo(right);
  }
}
