package io.github.postlint.generator.jekyll.listing;

import io.github.postlint.generator.jekyll.ruby.RubyText;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.FrontMatter;
import io.github.postlint.post.frontmatter.FrontMatterContent;
import io.github.postlint.post.frontmatter.yaml.YamlMapping;
import io.github.postlint.post.frontmatter.yaml.YamlSequence;
import io.github.postlint.post.frontmatter.yaml.YamlValue;
import java.util.Optional;

/**
 * A post's values as Jekyll merges them: those of the front matter over those that the post
 * inherits from the settings.
 *
 * @param outcome what became of the front matter
 * @param own the front matter's values; none where it was not read
 * @param inherited the values from the settings
 */
public record PostData(Outcome outcome, YamlMapping own, YamlMapping inherited) {

  /** What becomes of a front matter. */
  public enum Outcome {
    /** Its values count. */
    READ,
    /** Jekyll reports an error and publishes the post without its values. */
    REFUSED,
    /** Postlint does not know. */
    UNKNOWN,
    /** The inherited values are such that Jekyll never comes to read the post. */
    SKIPPED
  }

  /**
   * A value.
   *
   * @param own whether it stands in the front matter
   */
  public record Datum(YamlValue value, boolean own) {}

  /**
   * The values of a post.
   *
   * @param inherited the values that the settings give it
   */
  public static PostData of(Post post, YamlMapping inherited) {
    YamlMapping none = YamlMapping.empty(post.body());
    if (!hasCategories(inherited)) {
      return new PostData(Outcome.SKIPPED, none, inherited);
    }
    if (post.frontMatter().isEmpty()) {
      return new PostData(Outcome.READ, none, inherited);
    }
    FrontMatter frontMatter = post.frontMatter().get();
    Outcome outcome = outcome(frontMatter.document());
    return new PostData(outcome, outcome == Outcome.READ ? frontMatter.mapping() : none, inherited);
  }

  private static Outcome outcome(FrontMatterContent document) {
    if (document.problem().isPresent()) {
      boolean open = document.problem().get().mayBeAccepted();
      return open ? Outcome.UNKNOWN : Outcome.REFUSED;
    }
    YamlValue root = document.root().orElse(null);
    boolean fits =
        root instanceof YamlMapping mapping
            ? hasCategories(mapping)
            : root == null || !RubyText.isTrue(root);
    return fits ? Outcome.READ : Outcome.REFUSED;
  }

  /** Whether Jekyll can unite the categories with those of the post's folder. */
  private static boolean hasCategories(YamlMapping values) {
    YamlValue value = values.value("categories").orElse(null);
    return value == null
        || RubyText.isNull(value)
        || RubyText.isText(value)
        || value instanceof YamlSequence;
  }

  /** The value that counts, be it nothing; empty where there is none. */
  public Optional<Datum> find(String key) {
    Optional<YamlValue> above = own.value(key);
    if (above.isPresent() && !RubyText.isNull(above.get())) {
      return Optional.of(new Datum(above.get(), true));
    }
    Optional<YamlValue> below = inherited.value(key);
    if (below.isPresent()) {
      return Optional.of(new Datum(below.get(), false));
    }
    return above.isPresent() ? Optional.of(new Datum(above.get(), true)) : Optional.empty();
  }

  /** The value that counts, unless it is nothing or false. */
  public Optional<Datum> findTrue(String key) {
    Optional<Datum> found = find(key);
    return found.isPresent() && RubyText.isTrue(found.get().value()) ? found : Optional.empty();
  }
}
