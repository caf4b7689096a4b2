package io.github.postlint.rules.code;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonReadFeature;

/** Reads a sequence of JSON values with Jackson. */
final class JsonChecker {
  private final JsonFactory factory;

  JsonChecker(boolean trailingCommas) {
    JsonFactoryBuilder builder =
        JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_YAML_COMMENTS);
    this.factory = builder.configure(JsonReadFeature.ALLOW_TRAILING_COMMA, trailingCommas).build();
  }

  /** The first mistake; empty too where the text is deeper or longer than Jackson reads. */
  Optional<SyntaxError> read(String code) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), code)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        parser.finishToken();
      }
      return Optional.empty();
    } catch (StreamConstraintsException e) {
      return Optional.empty();
    } catch (StreamReadException e) {
      return Optional.of(JsonProblem.of(code, e));
    }
  }
}
