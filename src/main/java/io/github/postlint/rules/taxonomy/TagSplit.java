package io.github.postlint.rules.taxonomy;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.DocumentKind;
import io.github.postlint.post.Post;
import io.github.postlint.post.frontmatter.FrontMatterFormat;
import io.github.postlint.post.frontmatter.Scalar;
import io.github.postlint.site.Generator;
import io.github.postlint.site.facts.Listing;
import io.github.postlint.site.facts.TextFact;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds lists of tags that are one text: the generator splits it at spaces, not at commas. */
public final class TagSplit extends PostRule {
  /** No name of a tag is longer, in UTF-16 units. */
  private static final int LONGEST = 30;

  /** An item without text; those at the end of a list are dropped. */
  private static final Pattern EMPTY_NAME =
      Pattern.compile("^\\s*+(?:,\\s*+)++|(,\\s?+)(?:\\s*+,)++(?=.*[^,\\s])");

  private static final Pattern SPACE = Pattern.compile("\\s");

  /** The rule. */
  public TagSplit() {
    super(
        "tag-split",
        Severity.WARNING,
        "`tags: dev ops, ci`, which becomes the three tags `dev`, `ops,` and `ci`");
  }

  @Override
  public Set<DocumentKind> kinds() {
    return DocumentKind.POSTS;
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    Generator generator = context.site().generator();
    check(post, "tags", generator, Listing::tags, reporter);
    check(post, "categories", generator, Listing::categories, reporter);
  }

  private void check(
      Post post,
      String key,
      Generator generator,
      Function<Listing, List<TextFact>> names,
      Reporter reporter) {
    Scalar value = post.values().scalar(key).orElse(null);
    if (value == null) {
      return;
    }
    List<TextFact> made = names.apply(generator.listing(post));
    if (isBracketed(value.text(), made)) {
      String bare = value.text().strip();
      bare = bare.substring(1, bare.length() - 1);
      reporter.report(
          severity(),
          value.span(),
          generator.name()
              + " knows no list in brackets here: they become a part of the "
              + key
              + ". Write \""
              + bare
              + "\".",
          "Take the brackets away",
          List.of(new TextEdit(value.span(), bare)));
      return;
    }
    if (post.syntax().frontMatter().has(FrontMatterFormat.Trait.COMMA_LISTS)
        && EMPTY_NAME.matcher(value.text()).find()) {
      reporter.report(
          severity(),
          value.span(),
          generator.name()
              + " makes one of the "
              + key
              + " of the nothing beside a comma: readers see an empty one. Write \""
              + EMPTY_NAME.matcher(value.text().strip()).replaceAll("$1")
              + "\".");
      return;
    }
    if (isSplit(value.text()) && hasWords(made, value.text())) {
      report(
          post,
          value,
          "The generator splits this at spaces: the "
              + key
              + " are "
              + made.stream()
                  .map(TextFact::text)
                  .filter(name -> value.text().contains(name) && !SPACE.matcher(name).find())
                  .map(name -> "\"" + name + "\"")
                  .collect(Collectors.joining(", ")),
          reporter);
    } else if (isList(value.text())
        && made.stream().anyMatch(name -> name.text().equals(value.text()))) {
      String one = key.equals("tags") ? "tag" : "category";
      report(
          post,
          value,
          generator.name() + " makes one " + one + " of this, \"" + value.text() + "\"",
          reporter);
    }
  }

  /** Whether commas or semicolons divide a text into short names. */
  private static boolean isList(String text) {
    String[] names = text.split("[,;]");
    return names.length > 1
        && Arrays.stream(names)
            .allMatch(name -> !name.isBlank() && name.strip().length() <= LONGEST);
  }

  /** Whether the brackets of a list are taken for text. */
  private static boolean isBracketed(String text, List<TextFact> names) {
    String list = text.strip();
    return list.length() > 2
        && list.startsWith("[")
        && list.endsWith("]")
        && names.stream().anyMatch(name -> name.text().startsWith("["));
  }

  /** Whether the generator makes a name of each word of a text, with its commas or without. */
  private static boolean hasWords(List<TextFact> names, String text) {
    List<String> known = names.stream().map(TextFact::text).toList();
    return known.containsAll(List.of(text.strip().split("\\s+")))
        || (Arrays.stream(text.split("[,;]")).anyMatch(name -> SPACE.matcher(name.strip()).find())
            && known.containsAll(List.of(text.strip().split("[,;\\s]+"))));
  }

  /** Whether a text has both what authors divide by and what the generator divides by. */
  private static boolean isSplit(String text) {
    boolean mark = text.indexOf(',') >= 0 || text.indexOf(';') >= 0;
    return mark && SPACE.matcher(text).find();
  }

  private void report(Post post, Scalar value, String what, Reporter reporter) {
    boolean plain =
        value.style() == Scalar.Style.PLAIN
            && post.syntax().frontMatter().has(FrontMatterFormat.Trait.PLAIN_TEXT);
    String list =
        Arrays.stream(value.text().split("[,;]"))
            .map(String::strip)
            .filter(item -> !item.isEmpty())
            .map(item -> item(item, plain))
            .collect(Collectors.joining(", ", "[", "]"));
    reporter.report(
        severity(),
        value.span(),
        what + ". Write a list: " + list + ".",
        Safety.UNSAFE,
        "Write a list",
        List.of(new TextEdit(value.span(), list)));
  }

  /** Letters, digits, spaces and hyphens mean nothing else inside brackets. */
  private static String item(String text, boolean plain) {
    return plain
            && text.matches("\\p{L}[\\p{L}\\p{N} _-]*")
            && !text.matches("(?i)y|n|yes|no|on|off|true|false|null")
        ? text
        : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
