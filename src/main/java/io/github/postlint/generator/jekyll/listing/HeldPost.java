package io.github.postlint.generator.jekyll.listing;

import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.yaml.PsychValue;
import io.github.postlint.post.frontmatter.yaml.YamlMapping;
import io.github.postlint.post.frontmatter.yaml.YamlScalar;
import io.github.postlint.post.frontmatter.yaml.YamlValue;
import java.util.Optional;

/** Posts that say of themselves that they are not to be published. */
public final class HeldPost {
  private HeldPost() {}

  /**
   * Whether a post is held back. As everywhere in Jekyll, a key without a value says nothing.
   *
   * @param inherited the values that the post has from the settings
   */
  public static boolean isHeld(Post post, YamlMapping inherited) {
    Optional<YamlValue> own =
        post.frontMatter().isEmpty()
            ? Optional.empty()
            : published(post.frontMatter().get().mapping());
    Optional<YamlValue> above =
        own.isPresent() && !isNothing(own.get()) ? Optional.empty() : published(inherited);
    Optional<YamlValue> value = above.isPresent() ? above : own;
    return value.isPresent() && value.get() instanceof YamlScalar scalar && isFalse(scalar);
  }

  private static Optional<YamlValue> published(YamlMapping values) {
    return values.value("published");
  }

  private static boolean isNothing(YamlValue value) {
    return value instanceof YamlScalar scalar && scalar.isNull();
  }

  private static boolean isFalse(YamlScalar scalar) {
    PsychValue value = scalar.resolved();
    return value.type() == PsychValue.Type.NULL
        || (value.type() == PsychValue.Type.BOOLEAN && value.text().equals("false"));
  }
}
