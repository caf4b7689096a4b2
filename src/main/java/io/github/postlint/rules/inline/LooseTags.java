package io.github.postlint.rules.inline;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.LooseTag;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import io.github.postlint.rules.markup.HtmlElements;
import io.github.postlint.rules.markup.LiquidNearby;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what becomes of tags in blocks of HTML that have no partner. */
record LooseTags(Post post, Reporter reporter) {
  /** A heading, an item of a list or a fence below a blank line; a link or strong emphasis. */
  private static final Pattern MARKDOWN =
      Pattern.compile(
          "\\n[ \\t]*+\\r?\\n {0,3}(?:#{1,6} |[*+-] |[0-9]{1,9}\\. |```)"
              + "|\\]\\(https?:|\\*\\*[\\p{L}\\p{Nd}]");

  void check() {
    List<LooseTag> tags = post.looseTags();
    if (tags.isEmpty()) {
      return;
    }
    boolean certain = !LiquidNearby.hasTag(post);
    int next = 0;
    for (TextBlock block : post.outline().html()) {
      int from = next;
      while (next < tags.size() && tags.get(next).span().start() < block.span().end()) {
        next++;
      }
      // An include in the block may bring the partner.
      if (next > from && (certain || !LiquidNearby.hasTag(post, block))) {
        report(tags.subList(from, next));
      }
    }
    if (certain) {
      report(tags.subList(next, tags.size()));
    }
  }

  private void report(List<LooseTag> tags) {
    boolean open = false;
    boolean shown = false;
    Set<String> broken = new HashSet<>();
    for (LooseTag tag : tags) {
      if (tag.kind() == LooseTag.Kind.BROKEN && broken.add(tag.name())) {
        reporter.report(
            tag.span(), BrokenTag.message(text(tag.span()), post.syntax().markup().name()));
        shown = true;
      }
      boolean late = !tag.inside().equals(tag.span());
      if (tag.kind() == LooseTag.Kind.SHOWN && !(open && late) && !broken.contains(tag.name())) {
        reportShown(tag, late);
        // One element that stays open makes the end tags of all around it late.
        open |= late;
        shown = true;
      }
    }
    if (!shown) {
      // The outermost takes in the others.
      tags.stream().limit(1).forEach(this::reportUnclosed);
    }
  }

  private void reportShown(LooseTag tag, boolean late) {
    String seen = "Readers see \"" + text(tag.span()) + "\" as text: ";
    if (!late) {
      reporter.report(
          Severity.WARNING,
          tag.span(),
          seen + "it closes nothing here. Remove it.",
          "Remove the tag",
          List.of(new TextEdit(tag.span(), "")));
    } else {
      reporter.report(
          tag.span(),
          seen
              + "\""
              + text(tag.inside())
              + "\" of line "
              + post.source().lines().lineOf(tag.inside().start())
              + " is still open. Close that first.");
    }
  }

  private void reportUnclosed(LooseTag tag) {
    if (HtmlElements.isUnknown(HtmlElements.name(text(tag.span())))) {
      reporter.report(
          tag.span(),
          "Readers do not see "
              + Excerpt.quoted(text(tag.span()))
              + ": it is taken for HTML. Write it as code.");
    } else if (takesInMarkdown(tag.span().end())) {
      reporter.report(
          tag.span(),
          "\""
              + text(tag.span())
              + "\" is never closed: "
              + post.syntax().markup().name()
              + " takes all that follows for HTML, and readers see its"
              + " Markdown as it is written. Add \"</"
              + tag.name()
              + ">\".");
    }
  }

  private boolean takesInMarkdown(int from) {
    return MARKDOWN
        .matcher(post.source().text())
        .region(from, post.source().text().length())
        .find();
  }

  private String text(Span span) {
    return post.source().text(span).replaceAll("\\s+", " ");
  }
}
