package io.github.postlint.rules.shortcode;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.shortcode.Shortcode;
import io.github.postlint.post.shortcode.ShortcodeBody;
import io.github.postlint.post.shortcode.ShortcodeTemplate;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds shortcodes that are run, and show what nobody meant. */
public final class ShortcodeUse extends ShortcodeRule {
  /** These print words, which code may have been meant to show. */
  private static final Set<String> WORDS = Set.of("param", "ref", "relref");

  private static final Pattern MARKDOWN =
      Pattern.compile(
          "\\*\\*(?=[\\p{L}\\p{N}])[^*\\n]{1,200}(?<=\\S)\\*\\*"
              + "|(?<!\\w)\\[[^\\[\\]\\n]{2,200}\\]\\((?:https?://|/)[^()\\s]{1,500}\\)");

  /** The rule. */
  public ShortcodeUse() {
    super(
        "shortcode-use",
        Severity.ERROR,
        "a shortcode that is run in code, with a text that nobody reads as Markdown, or without"
            + " what it needs: `{{< youtube >}}`");
  }

  @Override
  void check(Post post, ShortcodeBody body, String generator, Reporter reporter) {
    if (body.tags().isEmpty()) {
      return;
    }
    ShortcodePlace place = new ShortcodePlace(post);
    boolean told = false;
    for (Shortcode tag : body.tags()) {
      if (BuiltInUse.isOldTweet(tag) && body.isBuiltIn(tag) && !told) {
        told = true;
        BuiltInUse.reportOldTweet(tag, generator, reporter);
      }
      if (tag.form() != Shortcode.Form.CLOSE) {
        Optional<ShortcodeTemplate> own = body.names().template(tag.name());
        boolean tags =
            own.map(ShortcodeTemplate::printsTags)
                .orElse(body.isBuiltIn(tag) && !WORDS.contains(tag.name()));
        boolean run = tags && place.isCode(tag.span());
        if (run) {
          reportRun(post, tag, generator, reporter);
        } else if (body.isBuiltIn(tag)) {
          BuiltInUse.check(tag, generator, reporter);
          ParameterUse.check(post, tag, body, generator, reporter);
        }
        if (!run
            && tag.markdown()
            && tags
            && own.isPresent()
            && post.syntax().markup().leavesOutHtml()) {
          reportOmitted(post, tag, generator, reporter);
        }
      }
    }
    HeadingShortcodes.check(post, generator, reporter);
    for (ShortcodeBody.Call call : body.calls()) {
      checkText(post, call, body, reporter);
    }
  }

  private static void reportRun(Post post, Shortcode tag, String generator, Reporter reporter) {
    String source = post.source().text(tag.span());
    reporter.report(
        tag.span(),
        "Readers see the HTML of this shortcode in the code: "
            + generator
            + " runs it there as well. To show it as it is, write "
            + Excerpt.quoted(
                source.substring(0, 3)
                    + "/*"
                    + source.substring(3, source.length() - 3)
                    + "*/"
                    + source.substring(source.length() - 3))
            + ".");
  }

  private static void reportOmitted(Post post, Shortcode tag, String generator, Reporter reporter) {
    reporter.report(
        tag.span(),
        "Readers see nothing of the tags that \""
            + tag.name()
            + "\" prints: between percent signs "
            + generator
            + " reads them as Markdown, and leaves HTML out. Write \"{{< "
            + tag.name()
            + " … >}}\""
            + post.syntax()
                .markup()
                .htmlSetting()
                .map(setting -> ", or set " + setting + " to true.")
                .orElse("."));
  }

  private static void checkText(
      Post post, ShortcodeBody.Call call, ShortcodeBody body, Reporter reporter) {
    Optional<ShortcodeTemplate> own = body.names().template(call.tag().name());
    boolean raw = own.isPresent() && own.get().takesText() && !own.get().readsMarkup();
    String text = post.source().text(call.text());
    Matcher mark = MARKDOWN.matcher(text);
    if (raw && !text.contains("`") && !text.contains("{{") && mark.find()) {
      int start = call.text().start() + mark.start();
      reporter.report(
          Severity.WARNING,
          new Span(start, start + mark.end() - mark.start()),
          "Readers see "
              + Excerpt.quoted(mark.group())
              + " as it is written: \""
              + call.tag().name()
              + "\" does not read its text as Markdown. Write \"{{% "
              + call.tag().name()
              + " %}}\", or HTML in the text.");
    }
  }
}
