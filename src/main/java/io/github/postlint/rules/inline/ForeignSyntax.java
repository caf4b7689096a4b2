package io.github.postlint.rules.inline;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.AnchoredPattern;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import io.github.postlint.rules.markup.LiquidNearby;
import io.github.postlint.site.Plugins;
import io.github.postlint.site.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/**
 * Finds what other programs know and the site's does not. A plugin that runs over the text first
 * might know it, so that nothing of it is an error.
 */
public final class ForeignSyntax extends PostRule {
  private boolean drawsEmoji;

  /** The rule. */
  public ForeignSyntax() {
    super(
        "foreign-syntax",
        Severity.WARNING,
        "`[!NOTE]`, `:::tip`, `[TOC]`, `[[page]]`, `==text==`, `:tada:` and the like, which other"
            + " programs know");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    return syntax.markup().has(Markup.Trait.MARKDOWN) && !syntax.markup().has(Markup.Trait.SHARED);
  }

  @Override
  public void prepare(Site site) {
    drawsEmoji = plugins(site).mayHave(EmojiName.PLUGIN);
  }

  @Override
  public List<Path> inputs(Site site) {
    List<Path> places = new ArrayList<>(plugins(site).places());
    places.addAll(site.generator().templates().inputs(site.tree()));
    return places;
  }

  private static Plugins plugins(Site site) {
    return site.generator().templates().plugins(site.root());
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    Markup markup = post.syntax().markup();
    for (ForeignMark mark : ForeignMark.values()) {
      if (!mark.isKnownTo(markup)) {
        post.textsWith(mark.signs()).forEach(block -> check(post, block, mark, reporter));
      }
    }
    boolean drawn = drawsEmoji || markup.has(Markup.Trait.EMOJI);
    for (TextBlock block : drawn ? List.<TextBlock>of() : post.textsWith(":")) {
      if (block.text().indexOf(':') < block.text().lastIndexOf(':')) {
        checkEmoji(post, block, reporter);
      }
    }
  }

  private static void check(Post post, TextBlock block, ForeignMark mark, Reporter reporter) {
    Matcher found = mark.pattern().matcher(block.text());
    while (found.find()) {
      if (isSeen(post.inline(block), found, mark.width())
          && (mark != ForeignMark.TASK || block.nested())
          && !LiquidNearby.isNear(block.text(), found.start(), found.end())) {
        Span place = block.source(found.start(), found.end());
        String message =
            "Readers see "
                + Excerpt.quoted(found.group())
                + " as it is written: "
                + mark.advice(post.syntax().markup());
        String element = mark.element(post.syntax().markup());
        if (element.isEmpty()) {
          reporter.report(place, message);
        } else {
          int width = mark.width();
          reporter.report(
              Severity.WARNING,
              place,
              message,
              "Write <" + element + ">",
              List.of(
                  new TextEdit(
                      block.source(found.start(), found.start() + width), "<" + element + ">"),
                  new TextEdit(
                      block.source(found.end() - width, found.end()), "</" + element + ">")));
        }
      }
    }
  }

  /** Whether the marks at both ends are text; within there may be anything. */
  private static boolean isSeen(InlineContent text, Matcher found, int width) {
    return text.isPlain(found.start())
        && text.isVisible(found.start(), found.start() + width)
        && text.isVisible(found.end() - width, found.end())
        && !LiteralTags.cover(text, found.start());
  }

  private static void checkEmoji(Post post, TextBlock block, Reporter reporter) {
    AnchoredPattern.Search names = EmojiName.PATTERN.in(block.text());
    while (names.find()) {
      Matcher found = names.match();
      String character = EmojiName.character(found.group());
      if (character != null && isSeen(post.inline(block), found, 1)) {
        Span place = block.source(found.start(), found.end());
        boolean plugin = post.syntax().markup().has(Markup.Trait.ATTRIBUTE_LISTS);
        reporter.report(
            Severity.WARNING,
            place,
            "Readers see \""
                + found.group()
                + "\" as it is written: GitHub makes a picture of it"
                + (plugin ? ", as the plugin jemoji would." : ".")
                + " Write the character itself.",
            // The name is a part of a heading's address, and the character is not.
            block.isHeading() ? Safety.UNSAFE : Safety.SAFE,
            "Write the character",
            List.of(new TextEdit(place, character)));
      }
    }
  }
}
