package io.github.postlint.lint.baseline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads what {@link BaselineFile} writes, and refuses all else at its place. */
final class BaselineReader {
  /** More findings than these of one kind on one text nobody has. */
  private static final int MOST = 1_000_000;

  private final Map<String, Map<String, List<KnownFinding>>> findings = new TreeMap<>();
  private final Map<String, Sketch> sketches = new TreeMap<>();
  private JsonParser in;

  Baseline read(byte[] json) {
    JsonFactory factory =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      in = parser;
      need(in.nextToken(), JsonToken.START_OBJECT, "an object");
      while (in.nextToken() == JsonToken.PROPERTY_NAME) {
        field(in.currentName());
      }
      if (in.nextToken() != null) {
        throw wrong("it goes on after its end");
      }
    }
    Map<String, KnownPost> posts = new TreeMap<>();
    findings.forEach(
        (path, known) ->
            posts.put(path, new KnownPost(sketches.getOrDefault(path, Sketch.NONE), known)));
    return new Baseline(posts);
  }

  private void field(String name) {
    switch (name) {
      case "version" -> version();
      case "findings" -> findings();
      case "texts" -> texts();
      default -> throw wrong("\"" + name + "\" is not known here");
    }
  }

  private void version() {
    need(in.nextToken(), JsonToken.VALUE_NUMBER_INT, "a number");
    if (in.getIntValue() != BaselineFile.VERSION) {
      throw wrong("its version is " + in.getIntValue() + ", which this Postlint does not know");
    }
  }

  private void findings() {
    for (String path = first(); path != null; path = next()) {
      Map<String, List<KnownFinding>> rules = new TreeMap<>();
      for (String rule = first(); rule != null; rule = next()) {
        rules.put(rule, rule());
      }
      findings.put(path, rules);
    }
  }

  private List<KnownFinding> rule() {
    List<KnownFinding> known = new ArrayList<>();
    for (String line = first(); line != null; line = next()) {
      KnownFinding finding = KnownFinding.of(line).orElseThrow(() -> wrong("brackets are missing"));
      need(in.nextToken(), JsonToken.VALUE_NUMBER_INT, "a number");
      int count = in.getIntValue();
      if (count < 1 || count > MOST) {
        throw wrong(count + " is not a number of findings");
      }
      known.addAll(Collections.nCopies(count, finding));
    }
    return known;
  }

  private void texts() {
    for (String path = first(); path != null; path = next()) {
      need(in.nextToken(), JsonToken.VALUE_STRING, "a text");
      sketches.put(path, Sketch.ofLine(in.getString()));
    }
  }

  /** The first name of an object that begins here; null where it has none. */
  private String first() {
    need(in.nextToken(), JsonToken.START_OBJECT, "an object");
    return next();
  }

  private String next() {
    return in.nextToken() == JsonToken.PROPERTY_NAME ? in.currentName() : null;
  }

  private void need(JsonToken token, JsonToken wanted, String what) {
    if (token != wanted) {
      throw wrong("here should be " + what);
    }
  }

  private StreamReadException wrong(String message) {
    return new StreamReadException(in, message);
  }
}
