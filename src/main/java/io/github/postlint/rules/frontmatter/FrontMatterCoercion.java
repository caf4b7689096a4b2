package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import java.util.List;
import java.util.regex.Pattern;

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

  /** A text in quotation marks of its own, with none within. */
  private static final Pattern QUOTED = Pattern.compile("\\s*\"[^\"]{2,2000}\"\\s*");

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.frontMatter().has(FrontMatterFormat.Trait.PLAIN_TEXT);
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    for (MappingEntry entry : post.values().entries()) {
      String key = entry.key().text();
      MarkedValues.check(post, entry, context.site().generator(), reporter);
      if (TextKeys.isText(key) || TextKeys.isName(key)) {
        check(key, entry.value(), context, reporter);
      }
    }
  }

  private static void check(String key, Value value, RuleContext context, Reporter reporter) {
    if (value instanceof Scalar single) {
      check(key, single, context, reporter);
    } else if (value instanceof Sequence list && TextKeys.isName(key)) {
      for (Value item : list.items()) {
        if (item instanceof Scalar scalar) {
          check(key, scalar, context, reporter);
        }
      }
    }
  }

  private static void check(String key, Scalar scalar, RuleContext context, Reporter reporter) {
    TypedValue value = scalar.resolved();
    if (scalar.style() == Scalar.Style.BLOCK && QUOTED.matcher(scalar.text()).matches()) {
      reporter.report(
          Severity.WARNING,
          scalar.span(),
          "Readers see the quotation marks around \""
              + key
              + "\": they are a part of the value. Write it without them.");
      return;
    }
    boolean changed =
        switch (value.type()) {
          case BOOLEAN, INTEGER, FLOAT -> !value.text().equals(scalar.text());
          default -> false;
        };
    boolean lost = key.equals("title") && value.text().equals("false");
    boolean moment = value.type() == TypedValue.Type.TIME;
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
