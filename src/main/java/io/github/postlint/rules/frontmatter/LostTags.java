package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.Sequence;
import io.github.postlint.post.frontmatter.Value;
import io.github.postlint.site.Generator;
import io.github.postlint.site.facts.TextFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds tags that are lost because the generator prefers another key. */
final class LostTags {
  private LostTags() {}

  /** The generator's own listing decides, so that what the settings say of tags counts as well. */
  static void check(Post post, Generator generator, Reporter reporter) {
    Optional<MappingEntry> tags = post.values().entry("tags");
    if (tags.isEmpty()) {
      return;
    }
    boolean own = isTrue(post.values().value("tag"));
    if (!own && !isTrue(generator.inherited(post.path()).value("tag"))) {
      return;
    }
    List<String> known = new ArrayList<>();
    for (TextFact tag : generator.listing(post).tags()) {
      known.add(tag.text());
    }
    if (known.isEmpty() || known.containsAll(words(tags.get().value()))) {
      return;
    }
    reporter.report(
        Severity.ERROR,
        tags.get().key().span(),
        generator.name()
            + " reads \"tag\""
            + (own ? "" : ", which the settings give this post,")
            + " and leaves out \"tags\": the post has only the tag"
            + (known.size() == 1 ? " " : "s ")
            + quoted(known)
            + (own ? ". Write all of them below \"tags\"." : ". Write them below \"tag\"."));
  }

  private static boolean isTrue(Optional<Value> value) {
    return value.isPresent()
        && !(value.get() instanceof Scalar scalar && (scalar.isNull() || scalar.isFalse()));
  }

  private static String quoted(List<String> words) {
    return "\"" + String.join("\", \"", words) + "\"";
  }

  /** The names that stand below a plural key: a list's items, or a text's words. */
  private static List<String> words(Value value) {
    List<String> words = new ArrayList<>();
    if (value instanceof Sequence list) {
      for (Value item : list.items()) {
        if (item instanceof Scalar scalar && !scalar.isNull()) {
          words.add(scalar.resolved().text());
        }
      }
    } else if (value instanceof Scalar scalar && !scalar.isNull()) {
      for (String word : scalar.text().strip().split("\\s+")) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
    return words;
  }
}
