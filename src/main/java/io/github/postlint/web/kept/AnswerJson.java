package io.github.postlint.web.kept;

import io.github.postlint.io.Json;
import io.github.postlint.web.visit.Answer;
import io.github.postlint.web.visit.Answer.Outcome;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Good answers as JSON. */
final class AnswerJson {
  private static final String VERSION = "postlint-links-1";

  private AnswerJson() {}

  static void write(Map<URI, Answer> answers, Json json) {
    json.object(
        () -> {
          json.field("version", VERSION);
          json.list(
              "answers",
              () ->
                  answers.forEach(
                      (address, answer) -> json.object(() -> write(address, answer, json))));
        });
  }

  private static void write(URI address, Answer answer, Json json) {
    json.field("address", address.toString());
    json.field("at", answer.at().toString());
    answer.moved().ifPresent(moved -> json.field("moved", moved.toString()));
    if (!answer.asked().isEmpty()) {
      json.list("fragments", () -> answer.asked().stream().sorted().forEach(json::item));
    }
  }

  /**
   * The answers of a file.
   *
   * @throws IllegalArgumentException if it is not what {@link #write} writes
   */
  static Map<URI, Answer> read(byte[] bytes) {
    Map<URI, Answer> answers = new HashMap<>();
    try (JsonParser in = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
      expect(in.nextToken() == JsonToken.START_OBJECT);
      expect("version".equals(in.nextName()) && VERSION.equals(in.nextStringValue()));
      expect("answers".equals(in.nextName()) && in.nextToken() == JsonToken.START_ARRAY);
      while (in.nextToken() == JsonToken.START_OBJECT) {
        answer(in, answers);
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
    return answers;
  }

  private static void answer(JsonParser in, Map<URI, Answer> answers) {
    Map<String, String> texts = new HashMap<>();
    Set<String> fragments = new HashSet<>();
    for (String name = in.nextName(); name != null; name = in.nextName()) {
      if (in.nextToken() == JsonToken.START_ARRAY) {
        while (in.nextToken() != JsonToken.END_ARRAY) {
          expect(in.currentToken() == JsonToken.VALUE_STRING);
          fragments.add(in.getString());
        }
      } else {
        expect(in.currentToken() == JsonToken.VALUE_STRING);
        texts.put(name, in.getString());
      }
    }
    Instant at = Instant.parse(texts.getOrDefault("at", ""));
    Optional<URI> moved = Optional.ofNullable(texts.get("moved")).map(URI::create);
    URI address = URI.create(texts.getOrDefault("address", ""));
    answers.put(address, new Answer(Outcome.ALIVE, "", moved, fragments, Set.of(), at));
  }

  private static void expect(boolean condition) {
    if (!condition) {
      throw new IllegalArgumentException("This is not a file of answers.");
    }
  }
}
