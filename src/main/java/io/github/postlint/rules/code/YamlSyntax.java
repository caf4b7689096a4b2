package io.github.postlint.rules.code;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * YAML, any number of documents. Only its structure counts: tags, aliases and repeated keys are let
 * pass.
 */
final class YamlSyntax implements SnippetSyntax {
  private static final Pattern DOCUMENT = Pattern.compile("(?m)^---(?=\\s)");

  @Override
  public String name() {
    return "YAML";
  }

  @Override
  public Optional<SyntaxError> check(String code) {
    return read(code)
        .filter(
            error ->
                !isDedented(code)
                    && !isAfterFrontMatter(code, error.offset())
                    && !Chunks.allFine(code, chunk -> read(chunk).isEmpty()));
  }

  private static Optional<SyntaxError> read(String code) {
    try {
      ParserImpl parser = new ParserImpl(new StreamReader(code), new LoaderOptions());
      while (parser.peekEvent() != null) {
        parser.getEvent();
      }
      return Optional.empty();
    } catch (MarkedYAMLException e) {
      return problem(code, e);
    } catch (YAMLException e) {
      return Optional.empty();
    }
  }

  private static Optional<SyntaxError> problem(String code, MarkedYAMLException e) {
    Mark mark = e.getProblemMark();
    if (mark == null) {
      return Optional.empty();
    }
    int codePoints = Math.min(mark.getIndex(), code.codePointCount(0, code.length()));
    return YamlMistake.of(code, code.offsetByCodePoints(0, codePoints), e);
  }

  /**
   * A fragment from the middle of a file may end with lines that stand further left than its first.
   */
  private static boolean isDedented(String code) {
    int first = -1;
    for (String line : (Iterable<String>) code.lines()::iterator) {
      String text = line.stripLeading();
      int indent = line.length() - text.length();
      if (!text.isEmpty() && first >= 0 && indent < first) {
        return true;
      }
      first = first < 0 && !text.isEmpty() ? indent : first;
    }
    return false;
  }

  /** A post or a page shown as YAML goes on in Markdown after its front matter. */
  private static boolean isAfterFrontMatter(String code, int offset) {
    Matcher mark = DOCUMENT.matcher(code);
    return mark.lookingAt() && mark.find() && mark.start() <= offset;
  }
}
