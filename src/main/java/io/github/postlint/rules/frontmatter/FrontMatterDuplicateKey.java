package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
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

  private static void walk(Value value, Post post, Reporter reporter, Set<Value> seen) {
    if (value instanceof Scalar || !seen.add(value)) {
      return;
    }
    if (value instanceof Sequence sequence) {
      for (Value item : sequence.items()) {
        walk(item, post, reporter, seen);
      }
    } else if (value instanceof Mapping mapping) {
      checkKeys(mapping, post, reporter);
      for (MappingEntry entry : mapping.entries()) {
        walk(entry.value(), post, reporter, seen);
      }
    }
  }

  private static void checkKeys(Mapping mapping, Post post, Reporter reporter) {
    Map<TypedValue, MappingEntry> first = new HashMap<>();
    for (MappingEntry entry : mapping.entries()) {
      MappingEntry earlier = entry.isMerge() ? null : first.put(entry.key().resolved(), entry);
      if (earlier != null) {
        report(earlier, entry, post, reporter);
      }
    }
  }

  private static void report(
      MappingEntry earlier, MappingEntry later, Post post, Reporter reporter) {
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
