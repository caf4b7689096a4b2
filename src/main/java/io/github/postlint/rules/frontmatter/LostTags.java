package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.yaml.YamlEntry;
import io.github.postlint.post.frontmatter.yaml.YamlScalar;
import io.github.postlint.post.frontmatter.yaml.YamlValue;
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
    Optional<YamlEntry> tags = post.values().entry("tags");
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

  private static boolean isTrue(Optional<YamlValue> value) {
    return value.isPresent()
        && !(value.get() instanceof YamlScalar scalar && (scalar.isNull() || scalar.isFalse()));
  }

  private static List<String> words(YamlValue value) {
    return ScalarWords.of(value);
  }

  private static String quoted(List<String> words) {
    return "\"" + String.join("\", \"", words) + "\"";
  }
}
