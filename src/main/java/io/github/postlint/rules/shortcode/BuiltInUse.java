package io.github.postlint.rules.shortcode;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.shortcode.Shortcode;
import io.github.postlint.post.shortcode.Shortcode.Parameter;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Looks at the parameters of the shortcodes that the generator brings. */
final class BuiltInUse {
  private static final Set<String> FIGURE =
      Set.of(
          ("src link target rel alt title caption class height width attr attrlink loading id"
                  + " command options")
              .split(" "));

  /** What shows one thing of another site, with the name of the parameter that says which. */
  private static final Map<String, String> ID =
      Map.of("youtube", "id", "vimeo", "id", "gist", "id", "tweet", "id", "instagram", "id");

  private BuiltInUse() {}

  static void check(Shortcode tag, String generator, Reporter reporter) {
    String name = tag.name();
    if (name.equals("figure")) {
      checkFigure(tag, reporter);
    } else if (ID.containsKey(name)) {
      checkId(tag, reporter);
    } else if (name.equals("highlight")) {
      checkOptions(tag, reporter);
    } else if (name.equals("ref") || name.equals("relref")) {
      checkPage(tag, generator, reporter);
    }
  }

  private static void checkFigure(Shortcode tag, Reporter reporter) {
    boolean named = tag.parameters().stream().noneMatch(one -> one.key().isEmpty());
    if (named && tag.named("src").filter(src -> !src.value().isBlank()).isEmpty()) {
      reporter.report(
          tag.span(), "Readers see no image: \"figure\" has no \"src\". Write src=\"…\".");
      return;
    }
    for (Parameter one : tag.parameters()) {
      String key = one.key().toLowerCase(Locale.ROOT);
      if (!key.isEmpty() && !FIGURE.contains(one.key())) {
        reporter.report(
            Severity.WARNING,
            one.span(),
            "Readers see nothing of \""
                + one.value()
                + "\": \"figure\" takes no \""
                + one.key()
                + "\"."
                + Suggestion.of(key, FIGURE));
      }
    }
  }

  private static void checkId(Shortcode tag, Reporter reporter) {
    boolean empty = tag.parameters().stream().allMatch(one -> one.value().isBlank());
    boolean named = tag.parameters().stream().anyMatch(one -> !one.key().isEmpty());
    String key = ID.get(tag.name());
    if (empty || (named && tag.named(key).isEmpty())) {
      reporter.report(
          tag.span(),
          "Readers see nothing in the place of \""
              + tag.name()
              + "\", which is not told what to show. Write "
              + key
              + "=\"…\".");
    }
  }

  /** Whether a message is named by its number alone. */
  static boolean isOldTweet(Shortcode tag) {
    return tag.name().equals("tweet") && tag.parameters().size() == 1 && tag.at(0).isPresent();
  }

  /** Says once what goes for all of them. */
  static void reportOldTweet(Shortcode tag, String generator, Reporter reporter) {
    reporter.report(
        Severity.WARNING,
        tag.span(),
        "Newer versions of "
            + generator
            + " stop here: \"tweet\" needs the user as well. Write user=\"…\" id=\""
            + tag.parameters().get(0).value()
            + "\".");
  }

  private static void checkOptions(Shortcode tag, Reporter reporter) {
    tag.at(1)
        .filter(options -> !options.value().isBlank() && !options.value().contains("="))
        .ifPresent(
            options ->
                reporter.report(
                    options.span(),
                    "Readers do not see the code: the options \""
                        + options.value()
                        + "\" have no value. Write \""
                        + options.value().strip()
                        + "=true\"."));
  }

  private static void checkPage(Shortcode tag, String generator, Reporter reporter) {
    String page = tag.at(0).or(() -> tag.named("path")).map(Parameter::value).orElse("").strip();
    if (page.isEmpty() || page.startsWith("http://") || page.startsWith("https://")) {
      reporter.report(
          tag.span(),
          "Readers get a link that leads nowhere: to "
              + generator
              + " \""
              + page
              + "\" names no page. "
              + (page.isEmpty() ? "Write its path." : "Write the address without \"ref\"."));
    }
  }
}
