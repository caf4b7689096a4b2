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
import io.github.postlint.site.Generator;
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
    Generator.Knowledge knowledge = context.site().generator().knowledge();
    walk(
        post.values(),
        post,
        knowledge,
        reporter,
        Collections.newSetFromMap(new IdentityHashMap<>()));
    LostTags.check(post, context.site().generator(), reporter);
  }

  private static void walk(
      Value value, Post post, Generator.Knowledge knowledge, Reporter reporter, Set<Value> seen) {
    if (value instanceof Scalar || !seen.add(value)) {
      return;
    }
    if (value instanceof Sequence sequence) {
      for (Value item : sequence.items()) {
        walk(item, post, knowledge, reporter, seen);
      }
    } else if (value instanceof Mapping mapping) {
      checkKeys(mapping, post, knowledge, reporter);
      for (MappingEntry entry : mapping.entries()) {
        walk(entry.value(), post, knowledge, reporter, seen);
      }
    }
  }

  private static void checkKeys(
      Mapping mapping, Post post, Generator.Knowledge knowledge, Reporter reporter) {
    Map<TypedValue, MappingEntry> first = new HashMap<>();
    for (MappingEntry entry : mapping.entries()) {
      MappingEntry earlier = entry.isMerge() ? null : first.put(entry.key().resolved(), entry);
      if (earlier != null) {
        report(earlier, entry, post, knowledge, reporter);
      }
    }
  }

  private static void report(
      MappingEntry earlier,
      MappingEntry later,
      Post post,
      Generator.Knowledge knowledge,
      Reporter reporter) {
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
          knowledge == Generator.Knowledge.NOTHING ? Severity.WARNING : Severity.ERROR,
          later.key().span(),
          "\""
              + key
              + "\" is given twice: what line "
              + line
              + " says"
              + quote(lost)
              + (knowledge == Generator.Knowledge.ALL
                  ? " is lost."
                  : " is lost, or the generator stops.")
              + " Keep one of the two.");
    }
  }

  private static String quote(String lost) {
    boolean showable = !lost.isEmpty() && lost.length() <= 60 && lost.indexOf('\n') < 0;
    return showable ? ", " + Quotes.around(lost) + "," : "";
  }
}
