package io.github.postlint.rules.inline;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Safety;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.body.LooseMark;
import io.github.postlint.post.body.LooseMark.Kind;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.rules.markup.HtmlElements;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says what becomes of tags in running text that have no partner.
 *
 * @param shown names of elements whose start tags readers see, which says all of their end tags
 */
record LooseSpanTags(LooseText text, Set<String> shown) {
  /** Where there are more, a tag is not a slip in a sentence. */
  private static final int MOST = 20;

  /** What begins in a paragraph ends there, so that no other text can hold the partner. */
  void reportUnclosed(Reporter reporter) {
    List<LooseMark> unclosed = text.of(Kind.UNCLOSED);
    for (LooseMark mark : unclosed) {
      reportUnclosed(mark, unclosed, reporter);
    }
  }

  void reportUnopened(Reporter reporter) {
    Set<String> blocks = new HashSet<>();
    for (LooseMark mark : text.of(Kind.BLOCK_TAG)) {
      blocks.add(name(mark));
    }
    for (LooseMark mark : text.of(Kind.END_TAG)) {
      if (blocks.contains(name(mark))) {
        report(
            mark,
            seen(mark) + "tags of blocks count only where a line begins. Begin a line with them.",
            reporter);
      } else if (!shown.contains(name(mark)) && !isMentioned(mark)) {
        reporter.report(
            Severity.WARNING,
            text.span(mark.start(), mark.end()),
            seen(mark) + "it closes nothing here. Remove it.",
            "Remove the tag",
            List.of(new TextEdit(text.span(mark.start(), mark.end()), "")));
      }
    }
  }

  private void reportUnclosed(LooseMark mark, List<LooseMark> unclosed, Reporter reporter) {
    String name = name(mark);
    boolean more = !text.chars().substring(mark.end()).isBlank();
    if (HtmlElements.isFormatting(name) && more) {
      report(
          mark,
          "The element "
              + quote(mark)
              + " is never closed: it goes on to the end of the paragraph. Add \"</"
              + name
              + ">\".",
          reporter);
    } else if (HtmlElements.isUnknown(name)) {
      reportCode(mark, unclosed, reporter);
    }
  }

  /** Backticks that are there already may become partners of others. */
  private void reportCode(LooseMark mark, List<LooseMark> unclosed, Reporter reporter) {
    String message =
        "Readers do not see " + quote(mark) + ": it is taken for HTML. Write it as code.";
    if (unclosed.size() > MOST || text.chars().indexOf('`') >= 0) {
      report(mark, message, reporter);
    } else {
      reporter.report(
          Severity.WARNING,
          text.span(mark.start(), mark.end()),
          message,
          Safety.UNSAFE,
          "Write it as code",
          asCode(mark, unclosed));
    }
  }

  /** Whether the text speaks of the tag: it stands alone between words. */
  private boolean isMentioned(LooseMark mark) {
    int before = mark.start() - 1;
    boolean apart = before >= 0 && text.at(before) == ' ';
    boolean open = "(\"'\u201c".indexOf(text.at(before)) >= 0;
    return open || (apart && !text.chars().substring(0, before).isBlank());
  }

  private String seen(LooseMark mark) {
    return "Readers see " + quote(mark) + " as text: ";
  }

  private String quote(LooseMark mark) {
    return Excerpt.quoted(text.chars().substring(mark.start(), mark.end()));
  }

  private String name(LooseMark mark) {
    return HtmlElements.name(text.chars().substring(mark.start(), mark.end()));
  }

  private void report(LooseMark mark, String message, Reporter reporter) {
    reporter.report(text.span(mark.start(), mark.end()), message);
  }

  /** The tag wherever it stands in the text, since each takes in those that follow. */
  private List<TextEdit> asCode(LooseMark mark, List<LooseMark> unclosed) {
    String tag = text.chars().substring(mark.start(), mark.end());
    List<TextEdit> edits = new ArrayList<>();
    for (LooseMark other : unclosed) {
      if (text.chars().substring(other.start(), other.end()).equals(tag)) {
        edits.add(new TextEdit(text.span(other.start(), other.start() + 1), "`<"));
        edits.add(new TextEdit(text.span(other.end() - 1, other.end()), ">`"));
      }
    }
    return edits;
  }
}
