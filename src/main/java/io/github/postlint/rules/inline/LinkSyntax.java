package io.github.postlint.rules.inline;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.InlineBrackets;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.InlineLink;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import java.util.List;

/** Finds what was meant for a link and is none, or leads nowhere. */
public final class LinkSyntax extends PostRule {

  /** The rule. */
  public LinkSyntax() {
    super(
        "link-syntax",
        Severity.ERROR,
        "`(text)[url]`, `[text] (url)`, a link without target or scheme, an undefined reference");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.markup().has(Markup.Trait.MARKDOWN);
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    for (TextBlock block : post.outline().texts()) {
      if (block.text().indexOf('[') >= 0) {
        InlineContent text = post.inline(block);
        for (InlineLink link : text.links()) {
          checkLink(post, block, text, link, reporter);
        }
        new OpenLinks(post, block, text, reporter).check();
        if (!text.brackets().isEmpty()) {
          BracketCheck check = new BracketCheck(post, block, text, reporter);
          for (InlineBrackets brackets : text.brackets()) {
            check.check(brackets);
          }
        }
      }
    }
  }

  private static void checkLink(
      Post post, TextBlock block, InlineContent text, InlineLink link, Reporter reporter) {
    String target = text.chars().substring(link.targetStart(), link.targetEnd());
    String label = text.chars().substring(link.open() + 1, link.close());
    boolean nested = target.startsWith("[") && target.contains("](") && target.indexOf(' ') < 0;
    boolean host = !link.image() && HostName.isMeant(target, label);
    if (!target.isEmpty() && !nested && !host) {
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
      reporter.report(
          Severity.ERROR,
          place,
          "The link "
              + Excerpt.quoted(target)
              + " leads to a page of this site with that name. Write \"https://"
              + target
              + "\".",
          "Write https://",
          List.of(new TextEdit(Span.at(place.start()), "https://")));
    }
  }
}
