package io.github.postlint.rules.markup;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.Syntax;
import io.github.postlint.post.body.LooseTag;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds Markdown in blocks of HTML, where it is not read. */
public final class HtmlMarkdown extends PostRule {
  /**
   * Strong text, a link or image, code, a heading, a fence: what nobody writes in HTML by chance.
   * One word between underscores is a name of Ruby, Python or C.
   */
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "\\*\\*(?=[^\\s*])[^*\\n"
              + "]{1,200}?(?<=\\S)\\*\\*|(?<![\\w_])__(?![a-zA-Z0-9]++(?:_[a-zA-Z0-9]++)*+__)(?=[^\\s_])[^_\\n"
              + "]{1,200}?(?<=\\S)__(?![\\w_])|!?(?<![\\w\\])])\\[[^\\]\\n"
              + "]{1,200}\\]\\((?:https?:|mailto:|[/.#])[^)\\s]{0,500}\\)|(?<!`)`[^`\\n"
              + "]{1,200}`(?!`)|(?m:^ {0,3}(?:#{1,6} \\S.{0,200}|```[\\w+-]*[ \\t]*$))"
              + "|(?<=\\p{L})\\\\[*_](?=\\p{L})");

  /** Two items of a list without tags in them. */
  private static final Pattern LIST =
      Pattern.compile("(?m)^ {0,3}[-*] \\p{L}[^<>\\v]{0,200}\\R {0,3}[-*] \\p{L}[^<>\\v]{0,200}$");

  /** An element that asks for its content to be read as Markdown. */
  private static final Pattern ASKING =
      Pattern.compile("<[^<>]*\\smarkdown\\s*=", Pattern.CASE_INSENSITIVE);

  /** The rule. */
  public HtmlMarkdown() {
    super(
        "html-markdown",
        Severity.WARNING,
        "Markdown in a block of HTML, where readers see it as it is written");
  }

  @Override
  public boolean appliesTo(Syntax syntax) {
    Markup markup = syntax.markup();
    return markup.has(Markup.Trait.HTML)
        || (markup.has(Markup.Trait.MARKDOWN)
            && !markup.has(Markup.Trait.SHARED)
            && !markup.has(Markup.Trait.MARKDOWN_IN_HTML));
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    boolean whole = post.syntax().markup().has(Markup.Trait.HTML);
    boolean asks = post.syntax().markup().has(Markup.Trait.ATTRIBUTE_LISTS);
    for (TextBlock block : post.outline().html()) {
      boolean asked = asks && ASKING.matcher(block.text()).find();
      if (whole || (!asked && !holdsLooseTag(post, block))) {
        check(block, post.syntax().markup(), reporter);
      }
    }
  }

  /** A tag without partner takes in what follows: that is the cause, which another rule names. */
  private static boolean holdsLooseTag(Post post, TextBlock block) {
    for (LooseTag tag : post.looseTags()) {
      if (tag.span().start() >= block.span().start() && tag.span().end() <= block.span().end()) {
        return true;
      }
    }
    return false;
  }

  /** Reports the first place: what mends it mends the others. */
  private static void check(TextBlock block, Markup markup, Reporter reporter) {
    boolean whole = markup.has(Markup.Trait.HTML);
    for (Span piece : RawText.pieces(block.text())) {
      Matcher found = MARKDOWN.matcher(block.text()).region(piece.start(), piece.end());
      Matcher list = LIST.matcher(block.text()).region(piece.start(), piece.end());
      found = !whole && list.find() ? list.reset().region(piece.start(), piece.end()) : found;
      while (found.find()) {
        if (!LiquidNearby.isNear(block.text(), found.start(), found.end())) {
          reporter.report(
              block.source(found.start(), found.end()),
              "Readers see "
                  + Excerpt.quoted(found.group())
                  + " as it is written: Markdown is not read in HTML. Write HTML here as well, or "
                  + (whole
                      ? "give the file the extension of Markdown."
                      : !markup.has(Markup.Trait.ATTRIBUTE_LISTS)
                          ? "put it between empty lines."
                          : "add markdown=\"1\" to \"<"
                              + HtmlElements.name(block.text())
                              + ">\"."));
          return;
        }
      }
    }
  }
}
