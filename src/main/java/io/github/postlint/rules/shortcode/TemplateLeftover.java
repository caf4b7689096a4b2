package io.github.postlint.rules.shortcode;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.Reference;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds tags and values of templates where none runs, as a former generator left them. */
public final class TemplateLeftover extends PostRule {
  private static final Pattern TAG =
      Pattern.compile("\\{%-?\\s{0,3}/?[a-z_]\\w{0,40}(?:\\s[^%]{0,300}?)?-?%\\}");

  private static final Pattern VALUE =
      Pattern.compile(
          "\\{\\{-?\\s{0,3}(?:(?:site|page|include|post|layout|forloop|config)\\.\\w[^{}]{0,300}"
              + "|[^{}|]{1,300}\\|\\s{0,3}[a-z_]\\w{1,40}[^{}]{0,200}"
              + "|\\.(?:Site|Page|Title|Params|Date|Permalink|RelPermalink|Summary|Content)\\b"
              + "[^{}]{0,200}"
              + "|(?:partial|relURL|absURL|relLangURL|absLangURL|ref|relref)\\s[^{}]{1,200})\\}\\}");

  private static final Pattern LEFTOVER = Pattern.compile(TAG + "|" + VALUE);

  /** How far before it a tag or a link may begin; it keeps a text full of them cheap. */
  private static final int NEAR = 500;

  /** The rule. */
  public TemplateLeftover() {
    super(
        "template-leftover",
        Severity.ERROR,
        "`{% include … %}`, `{{ site.baseurl }}` and the like, which no template language reads:"
            + " readers see them, or links have them in their addresses");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.template().hasShortcodes();
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    String generator = context.site().generator().name();
    for (TextBlock block : post.textsWith("{%", "{{")) {
      check(post, block, generator, reporter);
    }
    for (TextBlock block : post.outline().html()) {
      Matcher found = LEFTOVER.matcher(block.text());
      while (found.find()) {
        if (!isInTag(block.text(), found.start())) {
          report(block, found, Severity.WARNING, generator, reporter);
        }
      }
    }
    for (Reference reference : post.references()) {
      boolean braces = reference.target().indexOf('{') >= 0;
      if (braces && LEFTOVER.matcher(reference.target()).find() && reference.span().length() > 0) {
        reporter.report(
            reference.span(),
            "The address "
                + Excerpt.quoted(reference.target())
                + " leads nowhere: "
                + generator
                + " runs nothing in it. Write the address itself.");
      }
    }
  }

  private static void check(Post post, TextBlock block, String generator, Reporter reporter) {
    InlineContent text = post.inline(block);
    Matcher found = LEFTOVER.matcher(block.text());
    while (found.find()) {
      if (text.isVisible(found.start(), found.start() + 2) && text.isPlain(found.start())) {
        boolean address = isInAddress(block.text(), found.start());
        report(block, found, address ? Severity.ERROR : Severity.WARNING, generator, reporter);
      }
    }
  }

  /** Whether it stands in a tag of HTML, as a part of an attribute. */
  private static boolean isInTag(String html, int at) {
    String near = html.substring(Math.max(0, at - NEAR), at);
    return near.lastIndexOf('<') > near.lastIndexOf('>');
  }

  private static void report(
      TextBlock block, Matcher found, Severity severity, String generator, Reporter reporter) {
    boolean address = severity == Severity.ERROR;
    reporter.report(
        severity,
        block.source(found.start(), found.end()),
        "Readers see "
            + Excerpt.quoted(found.group())
            + " as it is written"
            + (address ? ", and no link" : "")
            + ": "
            + generator
            + " runs shortcodes in a text, and nothing else. "
            + (address ? "Write the address itself." : "Take it out, or call a shortcode."));
  }

  /** Whether it stands where the address of a link was to stand. */
  private static boolean isInAddress(String text, int at) {
    String near = text.substring(Math.max(0, at - NEAR), at);
    int open = near.lastIndexOf("](");
    return open >= 0 && near.indexOf(' ', open) < 0;
  }
}
