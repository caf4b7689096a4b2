package io.github.postlint.generator.jekyll.listing;

import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.frontmatter.TypedValue;
import io.github.postlint.post.frontmatter.Value;
import java.util.Optional;

/** Posts that say of themselves that they are not to be published. */
public final class HeldPost {
  private HeldPost() {}

  /**
   * Whether a post is held back. As everywhere in Jekyll, a key without a value says nothing.
   *
   * @param inherited the values that the post has from the settings
   */
  public static boolean isHeld(Post post, Mapping inherited) {
    Optional<Value> own =
        post.frontMatter().isEmpty()
            ? Optional.empty()
            : published(post.frontMatter().get().mapping());
    Optional<Value> above =
        own.isPresent() && !isNothing(own.get()) ? Optional.empty() : published(inherited);
    Optional<Value> value = above.isPresent() ? above : own;
    return value.isPresent() && value.get() instanceof Scalar scalar && isFalse(scalar);
  }

  private static Optional<Value> published(Mapping values) {
    return values.value("published");
  }

  private static boolean isNothing(Value value) {
    return value instanceof Scalar scalar && scalar.isNull();
  }

  private static boolean isFalse(Scalar scalar) {
    TypedValue value = scalar.resolved();
    return value.type() == TypedValue.Type.NULL
        || (value.type() == TypedValue.Type.BOOLEAN && value.text().equals("false"));
  }
}
