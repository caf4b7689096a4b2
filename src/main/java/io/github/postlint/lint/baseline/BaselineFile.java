package io.github.postlint.lint.baseline;

import io.github.postlint.io.AtomicFile;
import io.github.postlint.io.Json;
import io.github.postlint.read.PlainFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/**
 * A baseline in a file: JSON with a line for each finding, sorted, so that a finding more or less
 * is one line of a diff.
 */
public final class BaselineFile {
  /** More than a million findings take. */
  private static final int MAX_BYTES = 1 << 28;

  /** Its name where none is given. */
  public static final String NAME = "postlint-baseline.json";

  static final int VERSION = 1;

  private BaselineFile() {}

  /**
   * Reads a baseline.
   *
   * @throws BaselineException if there is none, or something else
   */
  public static Baseline read(Path file) throws BaselineException {
    try {
      return new BaselineReader().read(PlainFile.bytes(file, MAX_BYTES));
    } catch (IOException e) {
      throw new BaselineException("The baseline " + file + " cannot be read (" + e + ").", e);
    } catch (JacksonException e) {
      TokenStreamLocation place = e.getLocation();
      throw new BaselineException(
          "The baseline "
              + file
              + (place == null ? "" : ":" + place.getLineNr() + ":" + place.getColumnNr())
              + " cannot be read: "
              + e.getOriginalMessage()
              + ". Take it from version control as it was, or delete it and run postlint:baseline.",
          e);
    }
  }

  /**
   * Writes a baseline.
   *
   * @throws IOException if the file cannot be written; an older one is then left as it was
   */
  public static void write(Path file, Baseline baseline) throws IOException {
    AtomicFile.write(
        file,
        writer -> {
          try (Json json = new Json(writer)) {
            json.object(() -> fields(json, baseline.posts()));
          } catch (JacksonException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
          }
        });
  }

  private static void fields(Json json, Map<String, KnownPost> posts) {
    json.field("version", VERSION);
    json.object(
        "findings",
        () -> posts.forEach((path, post) -> json.object(path, () -> rules(json, post))));
    json.object(
        "texts",
        () ->
            posts.forEach(
                (path, post) -> {
                  if (!post.sketch().isEmpty()) {
                    json.field(path, post.sketch().toLine());
                  }
                }));
  }

  private static void rules(Json json, KnownPost post) {
    post.findings()
        .forEach(
            (rule, findings) -> json.object(rule, () -> counts(findings).forEach(json::field)));
  }

  private static Map<String, Integer> counts(List<KnownFinding> findings) {
    Map<String, Integer> counts = new TreeMap<>();
    findings.forEach(finding -> counts.merge(finding.toLine(), 1, Integer::sum));
    return counts;
  }
}
