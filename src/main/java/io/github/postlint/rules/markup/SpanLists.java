package io.github.postlint.rules.markup;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.InlineLink;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Span;
import io.github.postlint.post.text.WhiteSpace;
import java.util.List;

/** Looks at the attribute lists in one text. */
final class SpanLists {
  /** Longer lists are nobody's; it keeps a text full of opening brackets cheap. */
  private static final int MAX_LENGTH = 500;

  private final Post post;
  private final TextBlock block;
  private final Reporter reporter;
  private final InlineContent text;
  private final String chars;
  private final ListPlace place;

  SpanLists(Post post, TextBlock block, Reporter reporter) {
    this.post = post;
    this.block = block;
    this.reporter = reporter;
    this.text = post.inline(block);
    this.chars = block.text();
    this.place = new ListPlace(text);
  }

  void check() {
    for (int at = chars.indexOf('{'); at >= 0; at = chars.indexOf('{', at + 1)) {
      int close = text.isPlain(at) ? close(at) : -1;
      if (close >= 0 && !LiquidNearby.isNear(chars, at, close + 1)) {
        check(at, close + 1);
      }
    }
  }

  private int close(int open) {
    int limit = Math.min(chars.length(), open + MAX_LENGTH);
    for (int at = open + 1; at < limit; at++) {
      if (chars.charAt(at) == '}') {
        return chars.charAt(at - 1) == '\\' ? -1 : at;
      }
    }
    return -1;
  }

  private void check(int open, int end) {
    boolean colon = chars.charAt(open + 1) == ':';
    InlineLink link = place.link(open);
    boolean last = end == chars.length() || chars.charAt(end) == '\n';
    boolean bare = !colon && last && isClassOrId(open, end) && place.isAfterText(open);
    boolean afterText = (colon && place.isAfterText(open)) || bare;
    boolean contents = colon && afterText && last && chars.startsWith("{:toc}", open);
    boolean mayLose = !colon || AttributeWords.mayLose(chars, open, end);
    boolean afterLink = mayLose && link != null;
    if (!afterText && !afterLink) {
      return;
    }
    AttributeWords list = AttributeWords.parse(chars.substring(open + (colon ? 2 : 1), end - 1));
    if (!list.isMeant() && !contents) {
      return;
    }
    if (bare) {
      reportBare(open, end);
    } else if (afterText) {
      reportShown(open, end);
    } else if (colon && afterLink && !list.lost().isEmpty()) {
      report(open, end, LostAttributes.message(post, list.lost().get(0)), List.of(), "");
    } else if (!colon && afterLink) {
      String message = seen(open, end) + ", because the colon is missing. Write \"{:";
      String words = chars.substring(open + 1, end);
      if (list.lost().isEmpty()) {
        TextEdit edit = new TextEdit(Span.at(block.source(open + 1, end).start()), ":");
        report(open, end, message + words + "\".", List.of(edit), "Add the colon");
      } else {
        report(open, end, message + quoted(words) + "\".", List.of(), "");
      }
    }
  }

  /** The words of a list with quotation marks around each value. */
  private static String quoted(String words) {
    return words.replaceAll("=([^\\s\"'}]++)(?=[\\s}])", "=\"$1\"");
  }

  private boolean isClassOrId(int open, int end) {
    char mark = chars.charAt(open + 1);
    return (mark == '.' || mark == '#') && end - open > 3 && open > 0;
  }

  private void reportBare(int open, int end) {
    boolean heading = block.isHeading();
    String advice =
        heading
            ? "Write it with a colon on the next line, or an id after a space."
            : "Write it with a colon on the next line: \"{:"
                + chars.substring(open + 1, end)
                + "\".";
    Severity severity = chars.charAt(open - 1) == ' ' ? Severity.WARNING : Severity.ERROR;
    String message = seen(open, end) + ": without a colon it is text. " + advice;
    Span span = block.source(open, end);
    boolean whole = post.source().text(span).equals(chars.substring(open, end));
    if (block.isParagraph() && !block.nested() && end == chars.length() && whole) {
      int blanks = WhiteSpace.skipBack(chars, 0, open);
      Span tail = block.source(blanks, end);
      String list = "\n{:" + chars.substring(open + 1, end);
      reporter.report(
          severity,
          span,
          message,
          "Write the list on the next line",
          List.of(new TextEdit(tail, list)));
    } else {
      reporter.report(severity, span, message);
    }
  }

  private void reportShown(int open, int end) {
    int spaces = open;
    while (spaces > 0 && chars.charAt(spaces - 1) == ' ') {
      spaces--;
    }
    InlineLink link = place.link(spaces == open ? open - 1 : spaces);
    boolean known = link != null;
    String list = chars.substring(open, end);
    if (known && spaces < open) {
      TextEdit edit = new TextEdit(block.source(spaces, open), "");
      String message = ": it must follow the link without a space. Remove the space.";
      report(open, end, seen(open, end) + message, List.of(edit), "Remove the space");
    } else if (known) {
      String mark = chars.substring(open - 1, open);
      String message =
          ": it stands after \""
              + mark
              + "\", not after the link. Move it before the \""
              + mark
              + "\".";
      List<TextEdit> edits =
          List.of(
              new TextEdit(Span.at(block.source(open - 1, open).start()), list),
              new TextEdit(block.source(open, end), ""));
      report(open, end, seen(open, end) + message, edits, "Move the list after the link");
    } else if (end == chars.length()) {
      String message =
          ": after text it belongs to nothing. For the whole block, write it on the next line.";
      report(open, end, seen(open, end) + message, List.of(), "");
    } else {
      String message =
          ": after text it belongs to nothing. Put it right after a link or an image, or remove"
              + " it.";
      report(open, end, seen(open, end) + message, List.of(), "");
    }
  }

  private String seen(int open, int end) {
    return "Readers see \"" + VisibleText.of(chars.substring(open, end)) + "\"";
  }

  private void report(int open, int end, String message, List<TextEdit> edits, String title) {
    Span span = block.source(open, end);
    boolean whole = post.source().text(span).equals(chars.substring(open, end));
    if (edits.isEmpty() || !whole) {
      reporter.report(span, message);
    } else {
      reporter.report(Severity.ERROR, span, message, title, edits);
    }
  }
}
