package io.github.postlint.generator.hugo;

import io.github.postlint.generator.hugo.address.ContentPath;
import io.github.postlint.generator.hugo.date.DateChoice;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.Mapping;
import io.github.postlint.post.frontmatter.MappingEntry;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Omission;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Posts that do not say when they are of, or leave open whether they are published. */
record HugoOmissions(HugoSite site) {
  /** Where front matter is looked for that is not read as such, in UTF-16 units. */
  private static final int HEAD = 400;

  private static final Pattern FIRST_LINE = Pattern.compile("\\S[^\\n\\r]{0,200}");
  private static final Pattern DELIMITER =
      Pattern.compile("(?m)^(?:[ \\t]*(?:-{2,}|\\+{2,}|\u2014)[ \\t]*$|title[ \\t]*[:=])");
  private static final Set<String> DATES =
      Set.of("date", "publishdate", "pubdate", "published", "lastmod", "modified");

  Optional<Omission> of(Post post, Mapping inherited) {
    if (post.kind() == DocumentKind.POST && post.frontMatter().isEmpty()) {
      return bare(post);
    }
    boolean read =
        post.kind() == DocumentKind.POST
            && post.frontMatter().isPresent()
            && post.frontMatter().get().document().problem().isEmpty();
    if (!read) {
      return Optional.empty();
    }
    boolean named =
        site.paths()
            .of(post.path())
            .map(ContentPath::ownName)
            .flatMap(DateChoice::named)
            .isPresent();
    boolean dated = isDated(inherited) || isDated(post.values()) || isDatedElsewhere(post);
    return unpublished(post)
        .or(() -> named && !dated ? Optional.of(undated(post)) : Optional.empty());
  }

  /** A text that begins as a text; what looks like front matter is for other rules. */
  private static Optional<Omission> bare(Post post) {
    String text = post.source().text();
    String head = text.substring(0, Math.min(text.length(), HEAD));
    Matcher line = FIRST_LINE.matcher(head);
    return line.find() && !DELIMITER.matcher(head).find()
        ? Optional.of(
            new Omission(
                new Span(line.start(), line.end()),
                false,
                false,
                "The post has no front matter: Hugo publishes it without a title and a date, and"
                    + " readers find it after all others. Write some above this line."))
        : Optional.empty();
  }

  private static boolean isDated(Mapping values) {
    return values.entries().stream()
        .map(entry -> entry.key().text())
        .anyMatch(
            key -> DATES.contains(key.toLowerCase(Locale.ROOT)) || key.equals(Mapping.MERGE_KEY));
  }

  private boolean isDatedElsewhere(Post post) {
    String name = site.paths().of(post.path()).map(ContentPath::ownName).orElse("");
    return site.dates().readsFiles() || site.dates().date(post.values(), name).isPresent();
  }

  private static Optional<Omission> unpublished(Post post) {
    for (MappingEntry entry : post.values().entries()) {
      boolean empty = entry.value() instanceof Scalar value && value.isNull();
      if (empty
          && entry.key().text().equals("published")
          && post.values().value("draft").isEmpty()) {
        return Optional.of(
            new Omission(
                entry.key().span(),
                true,
                false,
                "Hugo leaves this post out, because \"published\" has no value. Write \"draft:"
                    + " true\" if that is meant, or remove the line."));
      }
    }
    return Optional.empty();
  }

  private static Omission undated(Post post) {
    Span whole = post.frontMatter().orElseThrow().span();
    return new Omission(
        new Span(whole.start(), Math.min(whole.end(), whole.start() + 3)),
        false,
        false,
        "Hugo does not read the date in the file's name: to it the post is of 1 January 0001, and"
            + " readers find it after all others. Add a line \"date: …\".");
  }
}
