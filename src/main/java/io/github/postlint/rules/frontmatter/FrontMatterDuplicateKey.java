package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.yaml.PsychValue;
import io.github.postlint.post.frontmatter.yaml.YamlEntry;
import io.github.postlint.post.frontmatter.yaml.YamlMapping;
import io.github.postlint.post.frontmatter.yaml.YamlScalar;
import io.github.postlint.post.frontmatter.yaml.YamlSequence;
import io.github.postlint.post.frontmatter.yaml.YamlValue;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Finds keys that are given twice: the generator takes the last value without a word. */
public final class FrontMatterDuplicateKey extends PostRule {

  /** The rule. */
  public FrontMatterDuplicateKey() {
    super(
        "front-matter-duplicate-key",
        Severity.ERROR,
        "a front matter key given twice: the earlier value is lost; and `tags` beside `tag`");
  }

  @Override
  public boolean spoilsFacts() {
    return true;
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    walk(post.values(), post, reporter, Collections.newSetFromMap(new IdentityHashMap<>()));
    LostTags.check(post, context.site().generator(), reporter);
  }

  private static void walk(YamlValue value, Post post, Reporter reporter, Set<YamlValue> seen) {
    if (value instanceof YamlScalar || !seen.add(value)) {
      return;
    }
    if (value instanceof YamlSequence sequence) {
      for (YamlValue item : sequence.items()) {
        walk(item, post, reporter, seen);
      }
    } else if (value instanceof YamlMapping mapping) {
      checkKeys(mapping, post, reporter);
      for (YamlEntry entry : mapping.entries()) {
        walk(entry.value(), post, reporter, seen);
      }
    }
  }

  private static void checkKeys(YamlMapping mapping, Post post, Reporter reporter) {
    Map<PsychValue, YamlEntry> first = new HashMap<>();
    for (YamlEntry entry : mapping.entries()) {
      YamlEntry earlier = entry.isMerge() ? null : first.put(entry.key().resolved(), entry);
      if (earlier != null) {
        report(earlier, entry, post, reporter);
      }
    }
  }

  private static void report(YamlEntry earlier, YamlEntry later, Post post, Reporter reporter) {
    String lost = post.source().text(earlier.value().span()).strip();
    int line = post.source().lines().lineOf(earlier.key().span().start());
    boolean same = lost.equals(post.source().text(later.value().span()).strip());
    String key = later.key().text();
    if (same) {
      reporter.report(
          Severity.WARNING,
          later.key().span(),
          "\"" + key + "\" is given here and on line " + line + ". Remove one of the two.");
    } else {
      reporter.report(
          later.key().span(),
          "\""
              + key
              + "\" is given twice: what line "
              + line
              + " says"
              + quote(lost)
              + " is lost. Keep one of the two.");
    }
  }

  private static String quote(String lost) {
    boolean showable = !lost.isEmpty() && lost.length() <= 60 && lost.indexOf('\n') < 0;
    return showable ? ", " + Quotes.around(lost) + "," : "";
  }
}
