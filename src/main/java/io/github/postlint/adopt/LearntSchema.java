package io.github.postlint.adopt;

import io.github.postlint.lint.Convention;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.FieldFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A JSON Schema for front matter, in YAML, of what a site's posts have: each line says on how many
 * of them it rests.
 */
public final class LearntSchema {
  /** Fewer posts show no habit. */
  private static final int FEW = 10;

  /** So many values of a key may be all that there are, if each is used often. */
  private static final int CLOSED = 8;

  private static final int OFTEN = 3;

  /** Left out on purpose by those who need them not. */
  private static final Set<String> FREE =
      Set.of("date", "published", "draft", "permalink", "comments", "slug", "redirect_from");

  private final Map<String, LearntKey> keys = new TreeMap<>();
  private final int posts;

  private LearntSchema(List<Facts> posts) {
    this.posts = posts.size();
    for (Facts post : posts) {
      Set<String> seen = new TreeSet<>();
      for (FieldFact field : post.fields()) {
        if (seen.add(field.key())) {
          keys.computeIfAbsent(field.key(), any -> new LearntKey()).add(field);
        }
      }
    }
    slips().forEach(keys::remove);
  }

  /**
   * The schema as YAML; empty where there are too few posts to learn from.
   *
   * @param posts the facts of a site's posts
   */
  public static Optional<String> of(List<Facts> posts) {
    return posts.size() < FEW ? Optional.empty() : Optional.of(new LearntSchema(posts).text());
  }

  /** Keys of one post that are a letter away from those of many. */
  private Set<String> slips() {
    List<String> common = new ArrayList<>();
    keys.forEach(
        (key, use) -> {
          if (use.count() * 2 >= posts) {
            common.add(key);
          }
        });
    Set<String> slips = new TreeSet<>();
    keys.forEach(
        (key, use) -> {
          if (use.count() == 1 && key.length() > 2 && isNear(key, common)) {
            slips.add(key);
          }
        });
    return slips;
  }

  private static boolean isNear(String key, List<String> common) {
    return common.stream().anyMatch(other -> Suggestion.distance(key, other, 2) == 1);
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    text.append("# Front matter of posts, as ").append(posts).append(" posts have it.\n");
    text.append("type: object\n");
    List<String> required = new ArrayList<>();
    keys.forEach(
        (key, use) -> {
          if (!FREE.contains(key) && Convention.isHeld(use.count(), posts)) {
            required.add("  - " + quoted(key) + "  # " + of(use.count(), posts) + "\n");
          }
        });
    if (!required.isEmpty()) {
      text.append("required:\n");
      required.forEach(text::append);
    }
    text.append("# Other keys are slips, until they are listed here.\n");
    text.append("additionalProperties: false\n");
    text.append(keys.isEmpty() ? "properties: {}\n" : "properties:\n");
    keys.forEach((key, use) -> add(key, use, text));
    return text.toString();
  }

  private static void add(String key, LearntKey use, StringBuilder text) {
    text.append("  ").append(quoted(key)).append(":  # ").append(use.count());
    text.append(use.count() == 1 ? " post\n" : " posts\n");
    Map<String, Integer> types = use.types(FEW);
    text.append("    type: [").append(String.join(", ", types.keySet())).append("]  # ");
    List<String> counts = new ArrayList<>();
    types.forEach((type, count) -> counts.add(of(count, use.count()) + " " + type));
    text.append(String.join(", ", counts)).append('\n');
    Map<String, Integer> values = use.values(CLOSED, OFTEN);
    if (!values.isEmpty()) {
      text.append("    enum:\n");
      values.forEach(
          (value, count) ->
              text.append("      - ")
                  .append(quoted(value))
                  .append("  # ")
                  .append(of(count, use.count()))
                  .append('\n'));
    }
  }

  private static String of(int count, int all) {
    return count + " of " + all;
  }

  /** A text in YAML's double quotation marks, which hold every character. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c == '\uFEFF') {
        quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
