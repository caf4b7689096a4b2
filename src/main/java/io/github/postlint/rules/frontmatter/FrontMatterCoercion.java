package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.yaml.PsychValue;
import io.github.postlint.post.frontmatter.yaml.YamlEntry;
import io.github.postlint.post.frontmatter.yaml.YamlScalar;
import io.github.postlint.post.frontmatter.yaml.YamlSequence;
import io.github.postlint.post.frontmatter.yaml.YamlValue;
import java.util.List;

/** Finds unquoted values that YAML 1.1 turns into something else where text is meant. */
public final class FrontMatterCoercion extends PostRule {
  /** The rule. */
  public FrontMatterCoercion() {
    super(
        "front-matter-coercion",
        Severity.WARNING,
        "a value that YAML turns into something else where text is meant: tag `no`, `1.10`,"
            + " `&co`, `\"C:\\new\"`");
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    for (YamlEntry entry : post.values().entries()) {
      String key = entry.key().text();
      MarkedValues.check(post, entry, context.site().generator(), reporter);
      if (TextKeys.isText(key) || TextKeys.isName(key)) {
        check(key, entry.value(), context, reporter);
      }
    }
  }

  private static void check(String key, YamlValue value, RuleContext context, Reporter reporter) {
    if (value instanceof YamlScalar single) {
      check(key, single, context, reporter);
    } else if (value instanceof YamlSequence list && TextKeys.isName(key)) {
      for (YamlValue item : list.items()) {
        if (item instanceof YamlScalar scalar) {
          check(key, scalar, context, reporter);
        }
      }
    }
  }

  private static void check(String key, YamlScalar scalar, RuleContext context, Reporter reporter) {
    PsychValue value = scalar.resolved();
    boolean changed =
        switch (value.type()) {
          case BOOLEAN, INTEGER, FLOAT -> !value.text().equals(scalar.text());
          default -> false;
        };
    boolean lost = key.equals("title") && value.text().equals("false");
    boolean moment = value.type() == PsychValue.Type.TIME;
    if (!changed && !lost && !moment) {
      return;
    }
    String written = scalar.text();
    reporter.report(
        Severity.WARNING,
        scalar.span(),
        context.site().generator().name()
            + " reads \""
            + written
            + "\" in \""
            + key
            + "\" as "
            + (lost
                ? "false, and readers see a title made from the file name."
                : moment
                    ? "a moment, and readers see it in Ruby's form, in GMT or another zone."
                    : value.text() + ", and that is what readers see.")
            + " Put it in quotation marks.",
        "Put the value in quotation marks",
        List.of(new TextEdit(scalar.span(), Quotes.yaml(written))));
  }
}
