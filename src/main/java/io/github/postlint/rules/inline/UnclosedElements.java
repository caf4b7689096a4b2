package io.github.postlint.rules.inline;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.MarkupSlip;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import io.github.postlint.rules.markup.HtmlElements;
import java.util.Set;

/** Says what readers get of elements that nobody closes in a post that is HTML as a whole. */
record UnclosedElements(Post post, Reporter reporter) {
  /** Browsers begin these again in each block that follows. */
  private static final Set<String> RESUMED =
      Set.of(
          "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong",
          "tt", "u");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "center",
          "details",
          "div",
          "dl",
          "fieldset",
          "figure",
          "footer",
          "form",
          "header",
          "main",
          "nav",
          "ol",
          "pre",
          "section",
          "table",
          "ul");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  static void report(Post post, Reporter reporter) {
    UnclosedElements elements = new UnclosedElements(post, reporter);
    for (MarkupSlip slip : post.slips()) {
      if (!elements.mayHavePartner(slip)) {
        elements.report(slip);
      }
    }
  }

  /** Whether what is printed, or left out, may have the other tag. */
  private boolean mayHavePartner(MarkupSlip slip) {
    Span around =
        slip.kind() == MarkupSlip.Kind.STRAY_END_TAG
            ? new Span(post.body().start(), slip.span().start())
            : new Span(slip.span().end(), post.body().end());
    if (post.template().mayPrintTags(around)) {
      return true;
    }
    for (Span block : post.template().conditional()) {
      if (holdsTag(block, slip.detail())) {
        return true;
      }
    }
    return false;
  }

  private boolean holdsTag(Span block, String name) {
    String text = post.source().text();
    for (int at = text.indexOf('<', block.start());
        at >= 0 && at < block.end();
        at = text.indexOf('<', at + 1)) {
      int from = text.startsWith("</", at) ? at + 2 : at + 1;
      if (text.regionMatches(true, from, name, 0, name.length())) {
        return true;
      }
    }
    return false;
  }

  private void report(MarkupSlip slip) {
    switch (slip.kind()) {
      case UNCLOSED_ELEMENT -> reportUnclosed(slip);
      case HIDING_ELEMENT ->
          reporter.report(
              Severity.ERROR,
              slip.span(),
              "Readers do not see what follows "
                  + tag(slip)
                  + ": browsers take it for a part of the element, which is never closed. "
                  + advice(slip));
      case STRAY_END_TAG -> reportStray(slip);
      default -> {}
    }
  }

  private void reportUnclosed(MarkupSlip slip) {
    String name = slip.detail();
    boolean more = !slip.other().equals(slip.span());
    if (!HtmlElements.isKnown(name)) {
      reportUnknown(slip);
    } else if (more && (RESUMED.contains(name) || HEADINGS.contains(name))) {
      reporter.report(
          Severity.ERROR,
          slip.span(),
          tag(slip)
              + " is never closed: readers see all that follows as a part of it, "
              + Excerpt.quoted(post.source().text(slip.other()).strip(), 40)
              + " of line "
              + line(slip)
              + " for one. "
              + advice(slip));
    } else {
      reporter.report(
          slip.span(), tag(slip) + " is never closed: " + effect(name) + ". " + advice(slip));
    }
  }

  private static String effect(String name) {
    if (name.equals("a")) {
      return "the link goes on to the next one, or to the end of the paragraph";
    }
    if (RESUMED.contains(name)) {
      return "what follows the post is a part of it as well";
    }
    return BLOCKS.contains(name)
        ? "what follows stands in it, to the end of the post and beyond"
        : "it goes on to the end of what it stands in";
  }

  /** What has no meaning in HTML and is no name of a script's is text that was not escaped. */
  private void reportUnknown(MarkupSlip slip) {
    if (HtmlElements.isUnknown(slip.detail()) && slip.detail().indexOf('-') < 0) {
      reporter.report(
          Severity.ERROR,
          slip.span(),
          "Readers do not see "
              + tag(slip)
              + ": it is taken for HTML. Write \"&lt;\" for the bracket, or the"
              + " name of an element.");
    }
  }

  private void reportStray(MarkupSlip slip) {
    String name = slip.detail();
    if (HtmlElements.isKnown(name)) {
      String effect =
          name.equals("div") || name.equals("section") || name.equals("article")
              ? "it closes nothing in the post, but an element of the page around it, and what"
                  + " follows stands outside of that"
              : "it closes nothing, and browsers pass over it";
      reporter.report(slip.span(), tag(slip) + " is too much: " + effect + ". Remove it.");
    }
  }

  private String advice(MarkupSlip slip) {
    return post.source().text(slip.span()).endsWith("/>")
        ? "Write \"></" + slip.detail() + ">\": \"/>\" closes nothing in HTML."
        : "Add \"</" + slip.detail() + ">\".";
  }

  private int line(MarkupSlip slip) {
    return post.source().lines().lineOf(slip.other().start());
  }

  private String tag(MarkupSlip slip) {
    return Excerpt.quoted(post.source().text(slip.span()).replaceAll("\\s+", " "), 80);
  }
}
