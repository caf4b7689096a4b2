package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.yaml.PsychValue;
import io.github.postlint.post.yaml.YamlEntry;
import io.github.postlint.post.yaml.YamlMapping;
import io.github.postlint.post.yaml.YamlScalar;
import io.github.postlint.post.yaml.YamlSequence;
import io.github.postlint.post.yaml.YamlValue;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds unquoted values that begin with a colon. Ruby calls them symbols; whether Jekyll refuses
 * the whole front matter because of one depends on the YAML library it was built with.
 */
final class Symbols {
  private Symbols() {}

  static void check(YamlMapping mapping, Reporter reporter) {
    mapping.entries().stream()
        .map(YamlEntry::value)
        .flatMap(Symbols::items)
        .filter(YamlScalar.class::isInstance)
        .map(YamlScalar.class::cast)
        .filter(scalar -> scalar.resolved().type() == PsychValue.Type.SYMBOL)
        .forEach(scalar -> report(scalar, reporter));
  }

  private static Stream<YamlValue> items(YamlValue value) {
    return value instanceof YamlSequence list ? list.items().stream() : Stream.of(value);
  }

  private static void report(YamlScalar scalar, Reporter reporter) {
    reporter.report(
        Severity.WARNING,
        scalar.span(),
        "Some builds of Jekyll refuse the whole front matter because of \""
            + scalar.text()
            + "\", since a value that begins with a colon is a symbol in Ruby. Put it in quotation"
            + " marks.",
        "Put the value in quotation marks",
        List.of(new TextEdit(scalar.span(), Quotes.yaml(scalar.text()))));
  }
}
