package io.github.postlint.rules.code;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Java properties. Anything is one but for a {@code \}{@code u} without four hexadecimal digits.
 */
final class PropertiesSyntax implements SnippetSyntax {
  private static final Pattern COMMENT = Pattern.compile("(?m)^[ \\t\\f]*+[#!][^\\n]*+");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(?![0-9a-fA-F]{4})|(.))");

  @Override
  public String name() {
    return "Java properties";
  }

  @Override
  public Optional<SyntaxError> check(String code) {
    return loads(code) ? Optional.empty() : malformed(code);
  }

  private static boolean loads(String code) {
    try {
      new Properties().load(new StringReader(code));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<SyntaxError> malformed(String code) {
    String text = COMMENT.matcher(code).replaceAll(match -> " ".repeat(match.group().length()));
    Matcher escape = ESCAPE.matcher(text);
    while (escape.find()) {
      if (escape.group(1) == null) {
        return Optional.of(
            new SyntaxError(
                escape.start(), "four hexadecimal digits have to follow; a backslash is doubled"));
      }
    }
    return Optional.empty();
  }
}
