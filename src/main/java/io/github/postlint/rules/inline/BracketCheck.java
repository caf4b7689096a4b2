package io.github.postlint.rules.inline;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.InlineBrackets;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.Markup;
import io.github.postlint.post.body.Outline;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import io.github.postlint.rules.markup.LiquidNearby;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at square brackets without parentheses right after them. */
final class BracketCheck {
  /** Farther brackets do not belong together; it keeps a text full of brackets cheap. */
  private static final int MAX_LENGTH = 300;

  /** Among more names none is looked for that was meant. */
  private static final int MAX_NAMES = 300;

  private static final char WIDE = '\uff08';
  private static final Pattern BARE =
      Pattern.compile("\uff08?(https?://[\\w.-]{4,}[^\\s()\uff08\uff09\\[\\]<>\"]*+)[)\uff09]?");
  private static final Pattern PATH =
      Pattern.compile(
          "\\.{1,2}/[^\\s()]*|#(?!\\d+$)[\\w-]{2,}|mailto:\\S+@\\S+|/[\\w-]+/[^\\s()]*");

  private static final Pattern OWN_PATH = Pattern.compile("/[\\w-]+/(?:[\\w.-]+/?)*+(?:#[\\w-]+)?");

  private static final Pattern ANGLES = Pattern.compile(" {1,3}<(https?://[^\\s<>]{4,500})>");

  private static final Pattern ISSUE = Pattern.compile("[A-Z][A-Z0-9]+[ -]?#?\\d+");

  private final Post post;
  private final TextBlock block;
  private final InlineContent text;
  private final String chars;
  private final Reporter reporter;
  private final Set<String> defined;
  private final boolean shared;

  BracketCheck(Post post, TextBlock block, InlineContent text, Reporter reporter) {
    this.post = post;
    this.block = block;
    this.text = text;
    this.chars = text.chars();
    this.reporter = reporter;
    this.defined = post.outline().links();
    this.shared = post.syntax().markup().has(Markup.Trait.SHARED);
  }

  void check(InlineBrackets brackets) {
    int after = brackets.close() + 1;
    String label = chars.substring(brackets.open() + 1, brackets.close());
    if (brackets.inner() || label.isBlank() || label.startsWith("^") || isDefined(label)) {
      return;
    }
    String bare = label.replace("`", "").replace("*", "");
    if (!bare.equals(label) && isDefined(bare) && at(after) != '(' && at(after) != '[') {
      report(
          brackets.open(),
          after,
          ": the link \""
              + Outline.linkName(bare)
              + "\" is defined without these marks. Put them around the brackets.",
          "",
          List.of());
    } else if ((isAddress(label) || isPath(brackets, label))
        && at(after) != '['
        && at(after) != ':') {
      checkReversed(brackets, label);
    } else if (at(after) == ' '
        && ANGLES.matcher(chars).region(after, chars.length()).lookingAt()) {
      checkAngles(brackets, label);
    } else if (at(after) == ' ' || chars.startsWith("\n(", after)) {
      checkSpace(brackets, label);
    } else if (at(after) == 'h' || at(after) == WIDE) {
      checkBare(brackets, label);
    } else if (at(after) == '[' && !LiquidNearby.mayPrint(post)) {
      checkReference(brackets, label);
    }
  }

  /** A path of the site after words in parentheses, which nobody writes in a formula. */
  private boolean isPath(InlineBrackets brackets, String label) {
    int close = brackets.open() - 1;
    int open = close > 0 && at(close) == ')' ? opening(close) : -1;
    return open >= 0
        && (open == 0 || Character.isWhitespace(at(open - 1)))
        && OWN_PATH.matcher(label).matches();
  }

  private void checkReversed(InlineBrackets brackets, String label) {
    int close = brackets.open() - 1;
    int open = close > 0 && at(close) == ')' ? opening(close) : -1;
    if (open < 0 || !text.isPlain(close) || !text.isPlain(open)) {
      return;
    }
    String words = chars.substring(open + 1, close);
    if (!words.isBlank() && words.indexOf('\n') < 0 && words.indexOf(')') < 0) {
      report(
          open,
          brackets.close() + 1,
          ": no link is made of it. Write \"[" + words + "](" + label + ")\".",
          "Swap brackets and parentheses",
          List.of(
              edit(open, open + 1, "["),
              edit(close, close + 2, "]("),
              edit(brackets.close(), brackets.close() + 1, ")")));
    }
  }

  private void checkSpace(InlineBrackets brackets, String label) {
    int open = brackets.close() + 1;
    boolean line = at(open) == '\n';
    while (at(open) == ' ' || (line && at(open) == '\n' && open <= brackets.close() + 1)) {
      open++;
    }
    int close = at(open) == '(' ? closing(')', open) : -1;
    if (close < 0 || !text.isPlain(open) || label.length() < 2 || isPartOfName(brackets.open())) {
      return;
    }
    String target = chars.substring(open + 1, close).strip();
    boolean path = brackets.image() && target.startsWith("/");
    boolean here = label.length() > 3 && PATH.matcher(target).matches();
    boolean words = target.indexOf(' ') > 0 && isAddress(target.substring(0, target.indexOf(' ')));
    if ((isAddress(target) || words || path || here)
        && !label.chars().allMatch(Character::isDigit)) {
      int start = brackets.image() ? brackets.open() - 1 : brackets.open();
      String kind = brackets.image() ? "image" : "link";
      report(
          shared ? Severity.WARNING : Severity.ERROR,
          start,
          close + 1,
          ": no "
              + kind
              + (shared ? " is made of it by most kinds of Markdown." : " is made of it.")
              + (line
                  ? " Write the parenthesis on the same line, right after the bracket."
                  : " Remove the space before the parenthesis."),
          words ? "" : line ? "Join the lines" : "Remove the space",
          words ? List.of() : List.of(edit(brackets.close() + 1, open, "")));
    }
  }

  /** An address that is a link of its own, after words that were to be one. */
  private void checkAngles(InlineBrackets brackets, String label) {
    Matcher address = ANGLES.matcher(chars).region(brackets.close() + 1, chars.length());
    if (address.lookingAt() && label.indexOf(' ') > 0 && !isPartOfName(brackets.open())) {
      report(
          brackets.open(),
          address.end(),
          ": the words are no link. Put the address between parentheses, right after the"
              + " brackets.",
          "Put the address between parentheses",
          List.of(edit(brackets.close() + 1, address.end(), "(" + address.group(1) + ")")));
    }
  }

  /** An address right after the brackets, without parentheses or in those of other scripts. */
  private void checkBare(InlineBrackets brackets, String label) {
    Matcher address = BARE.matcher(chars).region(brackets.close() + 1, chars.length());
    boolean word = label.length() > 1 && !label.chars().allMatch(Character::isDigit);
    if (word && address.lookingAt() && !isPartOfName(brackets.open())) {
      int start = brackets.image() ? brackets.open() - 1 : brackets.open();
      report(
          start,
          address.end(),
          ": no link is made of it. Write \""
              + chars.substring(start, brackets.close() + 1)
              + "("
              + Excerpt.of(address.group(1), 120)
              + ")\".",
          "Put the address between parentheses",
          List.of(edit(brackets.close() + 1, address.end(), "(" + address.group(1) + ")")));
    }
  }

  private void checkReference(InlineBrackets brackets, String label) {
    int open = brackets.close() + 1;
    int close = closing(']', open);
    if (close < 0
        || label.contains("](")
        || isMark(label)
        || !text.isPlain(close)
        || isPartOfName(brackets.open())) {
      return;
    }
    String name = chars.substring(open + 1, close);
    String wanted = Outline.linkName(name.isEmpty() ? label : name);
    boolean whole = brackets.open() == 0 && close + 1 == chars.length();
    boolean meant =
        name.isEmpty()
            || brackets.image()
            || whole
            || label.indexOf(' ') > 0
            || label.indexOf('`') >= 0;
    boolean near = defined.size() <= MAX_NAMES && Suggestion.nearest(wanted, defined).isPresent();
    boolean word = wanted.length() > 1 && (near || hasSmallLetter(name) || name.isEmpty());
    if (!defined.contains(wanted) && (near || meant) && word) {
      report(
          brackets.open(),
          close + 1,
          ": no link \""
              + wanted
              + "\" is defined."
              + (near ? Suggestion.of(wanted, defined) : " Add \"[" + wanted + "]: https://…\"."),
          "",
          List.of());
    }
  }

  /** The number of an issue in brackets, after which other marks of it stand. */
  private static boolean isMark(String label) {
    return ISSUE.matcher(label).matches();
  }

  private static boolean hasSmallLetter(String name) {
    return name.chars().anyMatch(c -> !Character.isUpperCase(c) && Character.isLetter(c));
  }

  private int opening(int close) {
    int limit = Math.max(0, close - MAX_LENGTH);
    int open = close;
    while (open >= limit && chars.charAt(open) != '(') {
      open--;
    }
    return open >= limit ? open : -1;
  }

  private int closing(char bracket, int open) {
    int limit = Math.min(chars.length(), open + MAX_LENGTH);
    int close = open;
    while (close < limit && chars.charAt(close) != bracket) {
      close++;
    }
    return close < limit ? close : -1;
  }

  private boolean isPartOfName(int open) {
    return open > 0
        && (Character.isLetterOrDigit(at(open - 1)) || ")]_".indexOf(at(open - 1)) >= 0);
  }

  private boolean isDefined(String label) {
    return !defined.isEmpty() && defined.contains(Outline.linkName(label));
  }

  /** A whole address, so that a word such as {@code https} is none. */
  private static boolean isAddress(String words) {
    boolean scheme = words.startsWith("http://") || words.startsWith("https://");
    return scheme && words.length() > 9 && words.indexOf(' ') < 0 && words.indexOf('\n') < 0;
  }

  private char at(int index) {
    return index >= 0 && index < chars.length() ? chars.charAt(index) : '\n';
  }

  private TextEdit edit(int start, int end, String replacement) {
    return new TextEdit(block.source(start, end), replacement);
  }

  private void report(int start, int end, String rest, String title, List<TextEdit> edits) {
    report(Severity.ERROR, start, end, rest, title, edits);
  }

  private void report(
      Severity severity, int start, int end, String rest, String title, List<TextEdit> edits) {
    Span span = block.source(start, end);
    String source = post.source().text(span);
    if (source.contains("{{") || source.contains("{%")) {
      return;
    }
    String message = "Readers see " + Excerpt.quoted(chars.substring(start, end)) + rest;
    if (edits.isEmpty()) {
      reporter.report(severity, span, message);
    } else {
      reporter.report(severity, span, message, title, edits);
    }
  }
}
