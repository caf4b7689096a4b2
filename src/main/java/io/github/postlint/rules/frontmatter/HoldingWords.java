package io.github.postlint.rules.frontmatter;

import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.site.facts.FieldFact;
import io.github.postlint.site.facts.FieldFact.Form;
import java.util.Locale;
import java.util.Set;

/** The keys and values with which authors mean that a post is not to be published. */
final class HoldingWords {
  private static final Set<String> NO =
      Set.of("no", "off", "n", "f", "0", "never", "none", "not", "nil", "null");
  private static final Set<String> YES = Set.of("true", "yes", "on", "y", "1");
  private static final Set<String> PUBLISHED_KEYS =
      Set.of("publish", "is_published", "ispublished", "publised", "publshed", "published?");
  private static final Set<String> DRAFT_KEYS =
      Set.of("draft", "drafts", "is_draft", "isdraft", "unpublished");
  private static final Set<String> STATUS_KEYS = Set.of("status", "post_status", "state");
  private static final Set<String> STATUS = Set.of("draft", "unpublished", "private", "pending");

  private HoldingWords() {}

  /**
   * Whether the value is text or a number, true to the generator, that stands for false to its
   * author.
   */
  static boolean isTextForFalse(FieldFact field) {
    String text = field.text().strip().toLowerCase(Locale.ROOT);
    return (field.form() == Form.TEXT || field.form() == Form.NUMBER)
        && (NO.contains(text) || Suggestion.distance(text, "false", 2) < 2);
  }

  /** The same of text that stands for true. */
  static boolean isTextForTrue(FieldFact field) {
    String text = field.text().strip().toLowerCase(Locale.ROOT);
    return field.form() == Form.TEXT
        && (YES.contains(text) || Suggestion.distance(text, "true", 2) < 2);
  }

  /** Whether a key that means nothing to the generator says that the post is to be held back. */
  static boolean isOtherKey(FieldFact field) {
    String key = field.key().strip().toLowerCase(Locale.ROOT);
    String text = field.text().strip().toLowerCase(Locale.ROOT);
    if (key.equals("published")
        || PUBLISHED_KEYS.contains(key)
        || Suggestion.distance(key, "published", 2) < 2) {
      return isTextForFalse(field) || (field.form() == Form.TRUTH && text.equals("false"));
    }
    return DRAFT_KEYS.contains(key)
        ? YES.contains(text)
        : STATUS_KEYS.contains(key) && STATUS.contains(text);
  }
}
