package io.github.postlint.rules.inline;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import io.github.postlint.rules.markup.HtmlElements;
import io.github.postlint.rules.markup.LiquidNearby;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what was meant for a tag or a comment in running text, and is none. */
final class ShownTags {
  private static final Pattern SHOWN =
      Pattern.compile(
          "<!--|<(?:\\s+/\\s*|/\\s+)([A-Za-z][\\w-]{0,30})\\s*>|<([A-Za-z][\\w-]{0,30})\\s[^<>]{0,900}(>)?");

  private static final Pattern WELL_FORMED =
      Pattern.compile(
          "<[\\w:-]++(?:\\s++[\\p{L}_][\\w.:-]*+(?:\\s*+=\\s*+(?:\"[^\"]*+\"|'[^']*+'|[\\p{L}\\p{N}_]++))?+)*+\\s*+/?+>");

  /** What shows that attributes are meant, and no words that stand in angle brackets. */
  private static final Pattern VALUE =
      Pattern.compile(
          "=|\\b(?:alt|class|height|href|id|name|rel|src|style|target|title|width)\\s++[\"']");

  private final Post post;
  private final TextBlock block;
  private final Reporter reporter;
  private final Set<String> names = new HashSet<>();

  ShownTags(Post post, TextBlock block, Reporter reporter) {
    this.post = post;
    this.block = block;
    this.reporter = reporter;
  }

  /**
   * Reports them.
   *
   * @return the names of elements whose start tags readers see
   */
  Set<String> report() {
    Matcher shown = SHOWN.matcher(block.text());
    while (shown.find()) {
      int at = shown.start();
      InlineContent text = post.inline(block);
      if (text.isPlain(at)
          && text.isVisible(at, at + 2)
          && !LiquidNearby.isNear(block.text(), at, shown.end())
          && !LiteralTags.cover(text, at)) {
        report(shown);
      }
    }
    return names;
  }

  /** Whether the end tag is there, of which another finding speaks. */
  private boolean isPaired(String name) {
    return block.text().contains("</" + name);
  }

  private static String blockMessage(String tag) {
    return "Readers see "
        + Excerpt.quoted(tag)
        + " as text: tags of blocks count only where a line begins. Begin a line with it.";
  }

  /** An element around paragraphs that ends here does not take in those that follow any more. */
  private static Safety safety(String name) {
    return HtmlElements.isFormatting(HtmlElements.name("<" + name)) ? Safety.SAFE : Safety.UNSAFE;
  }

  private void report(Matcher shown) {
    String tag = shown.group().stripTrailing();
    String message = null;
    String meant = null;
    if (tag.equals("<!--")) {
      message =
          "The comment \"<!--\" is shown: it is never closed, or not in this paragraph."
              + " Write \"-->\" after it.";
    } else if (shown.group(1) != null) {
      if (HtmlElements.isKnown(shown.group(1))) {
        meant = "</" + shown.group(1) + ">";
        message =
            "Readers see "
                + Excerpt.quoted(tag)
                + " as text: no space may stand before the name. Write \""
                + meant
                + "\".";
      }
    } else if (WELL_FORMED.matcher(tag).matches()) {
      message = isPaired(shown.group(2)) ? null : blockMessage(tag);
    } else if (HtmlElements.isKnown(shown.group(2)) && VALUE.matcher(tag).find()) {
      names.add(HtmlElements.name(tag));
      message =
          shown.group(3) == null
              ? "Readers see "
                  + Excerpt.quoted(tag)
                  + " as text: the tag is never closed. Write \">\" at its end."
              : BrokenTag.message(tag, post.syntax().markup().name());
    }
    Span place = block.source(shown.start(), shown.start() + tag.length());
    if (message != null && meant != null && post.source().text(place).equals(tag)) {
      reporter.report(
          Severity.WARNING,
          place,
          message,
          safety(shown.group(1)),
          "Remove the space",
          List.of(new TextEdit(place, meant)));
    } else if (message != null) {
      reporter.report(place, message);
    }
  }
}
