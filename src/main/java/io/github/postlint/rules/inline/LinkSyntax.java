package io.github.postlint.rules.inline;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.InlineBrackets;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.InlineLink;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import java.util.regex.Pattern;

/** Finds what was meant for a link and is none, or leads nowhere. */
public final class LinkSyntax extends PostRule {
  private static final Pattern PICTURE =
      Pattern.compile("(?i)\\S{1,1000}\\.(?:png|jpe?g|gif|svg|webp)(?:[?#]\\S*)?");

  /** The rule. */
  public LinkSyntax() {
    super(
        "link-syntax",
        Severity.ERROR,
        "`(text)[url]`, `[text] (url)`, a link without target or scheme, an undefined reference");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.markup().has(Markup.Trait.MARKDOWN)
        || syntax.markup().has(Markup.Trait.MACROS)
        || syntax.markup().has(Markup.Trait.HTML);
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    if (!post.syntax().markup().has(Markup.Trait.MARKDOWN)) {
      PlainAddresses.check(post, reporter);
    }
    if (post.syntax().markup().has(Markup.Trait.MACROS)) {
      return;
    }
    for (TextBlock block : post.textsWith("[", "](")) {
      InlineContent text = post.inline(block);
      for (InlineLink link : text.links()) {
        checkLink(post, block, text, link, reporter);
        checkMark(block, text, link, reporter);
      }
      new OpenLinks(post, block, text, reporter).check();
      new BrokenLinks(post, block, text, reporter).check();
      if (!text.brackets().isEmpty()) {
        BracketCheck check = new BracketCheck(post, block, text, reporter);
        for (InlineBrackets brackets : text.brackets()) {
          check.check(brackets);
        }
      }
    }
  }

  private static void checkLink(
      Post post, TextBlock block, InlineContent text, InlineLink link, Reporter reporter) {
    String target = text.chars().substring(link.targetStart(), link.targetEnd());
    String label = text.chars().substring(link.open() + 1, link.close());
    boolean shared = post.syntax().markup().has(Markup.Trait.SHARED);
    if (shared && target.chars().anyMatch(Character::isWhitespace)) {
      // Some make a link of it, and some do not.
      return;
    }
    if (label.isBlank() && !link.image() && isSeenElsewhere(post, text, link, target)) {
      reporter.report(
          Severity.WARNING,
          block.source(link.open(), link.end()),
          "Readers do not see the link to "
              + Excerpt.quoted(target)
              + ", which has no words. Write some between the brackets.");
      return;
    }
    if (target.startsWith("javascript:") && post.syntax().markup().leavesOutHtml()) {
      reporter.report(
          block.source(link.targetStart(), link.targetEnd()),
          "The link leads nowhere: "
              + post.syntax().markup().name()
              + " leaves out addresses with \"javascript:\". Write the address of a page.");
      return;
    }
    boolean nested = target.startsWith("[") && target.contains("](") && target.indexOf(' ') < 0;
    AddressSlip slip =
        target.isEmpty() || nested ? null : AddressSlip.of(target, label, link.image());
    if (!target.isEmpty() && !nested && slip == null) {
      return;
    }
    String source = post.source().text(block.source(link.open(), link.end()));
    if (source.contains("{{") || source.contains("{%")) {
      return;
    }
    if (target.isEmpty()) {
      String kind = link.image() ? "image" : "link";
      String effect = link.image() ? " shows nothing" : " leads back to this page";
      reporter.report(
          block.source(link.open(), link.end()),
          "The "
              + kind
              + " "
              + Excerpt.quoted(source)
              + effect
              + ". Write an address between the parentheses.");
    } else if (nested) {
      reporter.report(
          block.source(link.targetStart(), link.targetEnd()),
          "The link's address is "
              + Excerpt.quoted(target)
              + ", which leads nowhere. Leave only the address between the parentheses.");
    } else {
      Span place = block.source(link.targetStart(), link.targetEnd());
      slip.report(post, place, target, reporter);
    }
  }

  /** A page elsewhere; what styles may draw has an attribute list, or is a place on the page. */
  private static boolean isSeenElsewhere(
      Post post, InlineContent text, InlineLink link, String target) {
    boolean address = target.startsWith("https://") || target.startsWith("http://");
    return address
        && !post.syntax().markup().has(Markup.Trait.SHARED)
        && !text.chars().startsWith("{", link.end());
  }

  /** A link to a picture, after the mark of an image and a space. */
  private static void checkMark(
      TextBlock block, InlineContent text, InlineLink link, Reporter reporter) {
    int mark = link.open() - 2;
    String chars = text.chars();
    boolean spaced = !link.image() && mark >= 0 && chars.startsWith("! ", mark);
    boolean apart = mark == 0 || (mark > 0 && Character.isWhitespace(chars.charAt(mark - 1)));
    if (spaced
        && apart
        && text.isPlain(mark)
        && PICTURE.matcher(chars.substring(link.targetStart(), link.targetEnd())).matches()) {
      reporter.report(
          block.source(mark, link.end()),
          "Readers see \"! \" and a link to the picture, not the picture. Remove the space after"
              + " the exclamation mark.");
    }
  }
}
