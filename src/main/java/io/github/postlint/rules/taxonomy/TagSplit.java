package io.github.postlint.rules.taxonomy;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.yaml.YamlScalar;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds lists of tags that are one text: the generator splits it at blanks, not at commas. */
public final class TagSplit extends PostRule {
  private static final Pattern BLANK = Pattern.compile("\\s");

  /** The rule. */
  public TagSplit() {
    super(
        "tag-split",
        Severity.WARNING,
        "`tags: dev ops, ci`, which becomes the three tags `dev`, `ops,` and `ci`");
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    check(post, "tags", reporter);
    check(post, "categories", reporter);
  }

  private void check(Post post, String key, Reporter reporter) {
    YamlScalar value = post.values().scalar(key).orElse(null);
    if (value != null && isSplit(value.text())) {
      report(key, value, reporter);
    }
  }

  /** Whether a text has both what authors divide by and what the generator divides by. */
  private static boolean isSplit(String text) {
    boolean mark = text.indexOf(',') >= 0 || text.indexOf(';') >= 0;
    return mark && BLANK.matcher(text).find();
  }

  private void report(String key, YamlScalar value, Reporter reporter) {
    String list =
        Arrays.stream(value.text().split("[,;]"))
            .map(String::strip)
            .filter(item -> !item.isEmpty())
            .map(TagSplit::item)
            .collect(Collectors.joining(", ", "[", "]"));
    reporter.report(
        severity(),
        value.span(),
        "The generator splits this at blanks: the "
            + key
            + " are "
            + Arrays.stream(value.text().strip().split("\\s+"))
                .map(item -> "\"" + item + "\"")
                .collect(Collectors.joining(", "))
            + ". Write a list: "
            + list
            + ".",
        "Write a list",
        List.of(new TextEdit(value.span(), list)));
  }

  /** Letters, digits, blanks and hyphens mean nothing else inside brackets. */
  private static String item(String text) {
    return text.matches("\\p{L}[\\p{L}\\p{N} _-]*")
            && !text.matches("(?i)y|n|yes|no|on|off|true|false|null")
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
