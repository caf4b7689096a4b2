package io.github.postlint.web.kept;

import io.github.postlint.io.AtomicFile;
import io.github.postlint.io.Json;
import io.github.postlint.read.PlainFile;
import io.github.postlint.web.visit.Answer;
import io.github.postlint.web.visit.Answer.Outcome;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;

/**
 * Good answers with their age. What is not good is asked for again in every run: a server that has
 * been mended since must not be accused.
 */
public final class AnswerFile {
  /** More than the answers of a million servers take. */
  private static final int MAX_BYTES = 1 << 28;

  private final Path file;
  private final Map<URI, Answer> answers = new TreeMap<>();

  private AnswerFile(Path file) {
    this.file = file;
  }

  /**
   * Reads a file. One that is missing, damaged or of another version holds nothing.
   *
   * @param maxAge older answers do not count
   */
  public static AnswerFile read(Path file, Duration maxAge, Instant now) {
    AnswerFile kept = new AnswerFile(file);
    try {
      if (Files.isRegularFile(file)) {
        AnswerJson.read(PlainFile.bytes(file, MAX_BYTES)).forEach(kept.answers::put);
      }
    } catch (IOException | JacksonException | IllegalArgumentException e) {
      kept.answers.clear();
    }
    Instant oldest = now.minus(maxAge);
    kept.answers
        .values()
        .removeIf(answer -> answer.at().isBefore(oldest) || answer.at().isAfter(now));
    return kept;
  }

  /** The answer for an address, if it says something of all these fragments. */
  public Optional<Answer> find(URI address, Set<String> fragments) {
    return Optional.ofNullable(answers.get(address))
        .filter(answer -> answer.asked().containsAll(fragments));
  }

  /**
   * Keeps the good ones of these answers besides those that were there.
   *
   * @throws IOException if the file cannot be written; an older one is then left as it was
   */
  public void keep(Map<URI, Answer> more) throws IOException {
    more.forEach(
        (address, answer) -> {
          if (answer.outcome() == Outcome.ALIVE && answer.lacking().isEmpty()) {
            answers.put(address, answer);
          } else {
            answers.remove(address);
          }
        });
    AtomicFile.write(
        file,
        writer -> {
          try (Json json = new Json(writer)) {
            AnswerJson.write(answers, json);
          } catch (JacksonException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
          }
        });
  }
}
