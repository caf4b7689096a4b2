package io.github.postlint.rules.inline;

import io.github.postlint.lint.Reporter;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.InlineTag;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.AnchoredPattern;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.rules.markup.LiquidNearby;
import io.github.postlint.rules.markup.TableShape;
import java.util.regex.Matcher;

/** Finds addresses in a parenthesis after square brackets of which no link is made. */
record OpenLinks(Post post, TextBlock block, InlineContent text, Reporter reporter) {
  private static final AnchoredPattern START =
      new AnchoredPattern(
          "](", "\\]\\(\\(?(?:https?://|mailto:|/[\\w.-]|\\.{1,2}/)[^\\s()<>\\[\\]]*");

  /** The brackets of a longer label are nobody's. */
  private static final int MAX_LABEL = 200;

  void check() {
    if (!text.chars().contains("](") || isInTableByChance()) {
      return;
    }
    AnchoredPattern.Search starts = START.in(text.chars());
    while (starts.find()) {
      Matcher start = starts.match();
      int open = opening(start.start());
      boolean seen =
          text.isPlain(start.start()) && text.isVisible(start.start(), start.start() + 2);
      if (open >= 0 && seen && text.isPlain(open) && text.isVisible(open)) {
        report(open, start.start() + 2, start.end());
      } else if (open < 0 && seen) {
        reportAlone(start.start(), start.end());
      }
    }
  }

  /** Whether a bar makes a table of running text, which another rule says. */
  private boolean isInTableByChance() {
    if (block.kind() != TextBlock.Kind.CELL) {
      return false;
    }
    for (TextBlock table : post.outline().tables()) {
      if (table.span().start() <= block.span().start()
          && block.span().end() <= table.span().end()) {
        return !TableShape.isDrawn(table.text());
      }
    }
    return false;
  }

  /** Whether the cell ends before the address does. */
  private boolean isCut(int end) {
    return block.kind() == TextBlock.Kind.CELL && text.chars().indexOf(')', end) < 0;
  }

  /** The nearest opening bracket before {@code close}, or -1. */
  private int opening(int close) {
    int limit = Math.max(0, close - MAX_LABEL);
    for (int at = close; at >= limit; at--) {
      if (text.chars().charAt(at) == '[') {
        return at;
      }
    }
    return -1;
  }

  private void report(int open, int target, int end) {
    if ((post.syntax().markup().has(Markup.Trait.SHARED) && !isShared(open, end))
        || LiquidNearby.isNear(text.chars(), open, end)) {
      return;
    }
    reporter.report(
        block.source(open, end),
        "Readers see "
            + Excerpt.quoted(text.chars().substring(open, end))
            + ": no link is made of it, because "
            + cause(open, target, end));
  }

  private void reportAlone(int close, int end) {
    if (!LiquidNearby.isNear(text.chars(), close, end)) {
      reporter.report(
          block.source(close, end),
          "Readers see "
              + Excerpt.quoted(text.chars().substring(close, end))
              + ": no link is made of it, because no bracket opens it. Write \"[\" before its"
              + " words.");
    }
  }

  /** Whether no kind of Markdown makes a link of it: its parenthesis never closes. */
  private boolean isShared(int open, int end) {
    String chars = text.chars();
    boolean closed = chars.indexOf(')', end) >= 0;
    boolean marked = chars.indexOf('*') >= 0 || chars.indexOf('_', open) >= 0;
    return !closed && !marked && !isInLink(open);
  }

  private boolean isInLink(int at) {
    return text.links().stream().anyMatch(link -> link.open() < at && at < link.close());
  }

  /** The element of HTML that ends in the block and holds what stands there; empty without one. */
  private String around(int open, int end) {
    String around = "";
    for (InlineTag tag : text.tags()) {
      int close = text.chars().indexOf("</" + tag.name() + ">", tag.end());
      around = tag.end() <= open && close >= end ? tag.name() : around;
    }
    return around;
  }

  private String cause(int open, int target, int end) {
    if (isInLink(open)) {
      return "it stands in the words of another link. Move it out.";
    }
    String element = around(open, end);
    if (!element.isEmpty()) {
      return "it stands in \"<" + element + ">\", in which Markdown is not read. Write HTML there.";
    }
    if (text.chars().startsWith("((", target - 1)) {
      return "two parentheses open it. Remove one.";
    }
    if (isCut(end)) {
      return "a vertical bar cuts it in two cells. Write \"%7C\" for the bar.";
    }
    if (text.chars().indexOf(']', open) < target - 2) {
      return "a second bracket stands before the parenthesis. Remove it.";
    }
    return text.chars().indexOf(')', end) >= 0
        ? "what stands in the parentheses is not an address. Write the address alone, or with a"
            + " title in quotation marks."
        : "the parenthesis is never closed. Write \")\" after \""
            + text.chars().substring(target, end)
            + "\".";
  }
}
