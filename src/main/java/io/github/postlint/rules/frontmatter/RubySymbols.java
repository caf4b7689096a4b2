package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import java.util.List;

/**
 * Finds unquoted values that begin with a colon. Ruby calls them symbols; whether Jekyll refuses
 * the whole front matter because of one depends on the YAML library it was built with.
 */
final class RubySymbols {
  private RubySymbols() {}

  static void check(Mapping mapping, String generator, Reporter reporter) {
    for (MappingEntry entry : mapping.entries()) {
      if (entry.value() instanceof Sequence list) {
        for (Value item : list.items()) {
          check(item, generator, reporter);
        }
      } else {
        check(entry.value(), generator, reporter);
      }
    }
  }

  private static void check(Value value, String generator, Reporter reporter) {
    if (value instanceof Scalar scalar && scalar.resolved().type() == TypedValue.Type.SYMBOL) {
      report(scalar, generator, reporter);
    }
  }

  private static void report(Scalar scalar, String generator, Reporter reporter) {
    reporter.report(
        Severity.WARNING,
        scalar.span(),
        "Some builds of "
            + generator
            + " refuse the whole front matter because of \""
            + scalar.text()
            + "\", since a value that begins with a colon is a symbol in Ruby. Put it in quotation"
            + " marks.",
        "Put the value in quotation marks",
        List.of(new TextEdit(scalar.span(), Quotes.yaml(scalar.text()))));
  }
}
