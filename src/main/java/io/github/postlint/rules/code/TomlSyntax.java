package io.github.postlint.rules.code;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.toml.TomlFactory;
import tools.jackson.dataformat.toml.TomlStreamReadException;

/** TOML. */
final class TomlSyntax implements SnippetSyntax {

  @Override
  public String name() {
    return "TOML";
  }

  @Override
  public Optional<SyntaxError> check(String code) {
    return read(code).filter(error -> !Chunks.allFine(code, chunk -> read(chunk).isEmpty()));
  }

  private static Optional<SyntaxError> read(String code) {
    try {
      new TomlFactory().createParser(ObjectReadContext.empty(), code).close();
      return Optional.empty();
    } catch (TomlStreamReadException e) {
      return problem(code, e);
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  /** Empty for keys that are given twice, since authors show alternatives, and for placeholders. */
  private static Optional<SyntaxError> problem(String code, TomlStreamReadException e) {
    int offset = (int) Math.max(0, Math.min(code.length(), e.getLocation().getCharOffset()));
    String message = e.getOriginalMessage();
    if (message.startsWith("Duplicate")
        || message.startsWith("Path")
        || code.startsWith("<", offset)) {
      return Optional.empty();
    }
    return Optional.of(new SyntaxError(offset, reason(message)));
  }

  private static String reason(String message) {
    if (message.startsWith("Unknown token")) {
      return "nothing can begin like this; text has to stand in quotes";
    }
    if (message.startsWith("More data")) {
      return "a comma, a bracket or a new line is missing before it";
    }
    if (message.startsWith("Newline")) {
      return "something is missing at the end of the line";
    }
    if (message.startsWith("Zero-prefixed")) {
      return "a number must not begin with a zero";
    }
    if (message.startsWith("Unexpected token")) {
      return "this cannot stand here";
    }
    return Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }
}
