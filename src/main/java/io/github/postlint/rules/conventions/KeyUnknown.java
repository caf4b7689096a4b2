package io.github.postlint.rules.conventions;

import io.github.postlint.lint.Fix;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.SiteReporter;
import io.github.postlint.site.Generator;
import io.github.postlint.site.TemplateText;
import io.github.postlint.site.facts.Facts;
import io.github.postlint.site.facts.FieldFact;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Finds front matter keys that are slips for others. */
public final class KeyUnknown extends KeyRule {
  /** The keys that Jekyll and its most common plugins and themes read. */
  private static final Set<String> WELL_KNOWN =
      Set.of(
          "title",
          "subtitle",
          "layout",
          "date",
          "tags",
          "categories",
          "category",
          "permalink",
          "published",
          "description",
          "excerpt",
          "author",
          "authors",
          "image",
          "redirect_from",
          "last_modified_at",
          "comments");

  /** A key of more posts is meant. */
  private static final int MAX_RARE = 2;

  /** So many times more often must the other key be used. */
  private static final int TIMES = 10;

  /**
   * @param schema whether the site has a schema for front matter, which another rule checks
   */
  public KeyUnknown(boolean schema) {
    super(
        "key-unknown",
        "a front matter key one letter away from one that the other posts have: `tilte`",
        schema);
  }

  @Override
  void check(KeyUse use, RuleContext context, SiteReporter reporter) {
    Set<String> known = new HashSet<>(WELL_KNOWN);
    for (String key : use.keys()) {
      if (use.count(key) > MAX_RARE) {
        known.add(key);
      }
    }
    TemplateText templates =
        context.once(TemplateText.class, () -> new TemplateText(context.site()));
    Generator generator = context.site().generator();
    ForeignKeyUse foreignKeys = new ForeignKeyUse(use, generator, MAX_RARE, TIMES);
    for (Facts post : use.posts()) {
      Set<String> own = KeyUse.keys(post);
      for (FieldFact field : post.fields()) {
        String key = field.key();
        generator.idleKey(key).ifPresent(why -> reporter.report(field.place(), why));
        Optional<String> foreign = foreignKeys.message(key);
        if (foreign.isPresent()) {
          reporter.report(field.place(), foreign.get());
        } else if (use.count(key) <= MAX_RARE
            && !WELL_KNOWN.contains(key)
            && !isRead(key, templates)) {
          Optional<String> meant =
              NearName.of(key, known)
                  .filter(name -> !own.contains(name) && !name.equals("published"))
                  .filter(
                      name ->
                          WELL_KNOWN.contains(name) || use.count(name) >= TIMES * use.count(key));
          meant.ifPresent(
              name ->
                  reporter.report(
                      severity(),
                      field.place(),
                      message(key, name, use),
                      has(post, name) ? Optional.empty() : Fix.ofWord(field.place(), key, name)));
        }
      }
    }
  }

  /** Whether the key is written, be it without a value. */
  private static boolean has(Facts post, String key) {
    return post.fields().stream().anyMatch(field -> field.key().equals(key));
  }

  private static boolean isRead(String key, TemplateText templates) {
    return !key.isBlank() && templates.mayRead(key);
  }

  private static String message(String key, String meant, KeyUse use) {
    return "Nothing reads \""
        + NearName.visible(key)
        + "\", so that the post has no \""
        + meant
        + "\""
        + (use.count(meant) > MAX_RARE ? ", which " + use.evidence(meant) + " have" : "")
        + ". Write \""
        + meant
        + "\".";
  }
}
