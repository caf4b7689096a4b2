package io.github.postlint.rules.files;

import io.github.postlint.lint.PostRule;
import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.RuleContext;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.Post;
import io.github.postlint.post.text.Source;
import io.github.postlint.post.text.Span;
import io.github.postlint.site.Generator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds bytes and characters that make a post vanish, or that readers and feeds choke on. */
public final class Encoding extends PostRule {

  /** The rule. */
  public Encoding() {
    super(
        "encoding",
        Severity.ERROR,
        "bytes that are not UTF-8, control characters, a byte-order mark, CRLF or mixed line ends");
  }

  @Override
  public boolean spoilsFacts() {
    return true;
  }

  @Override
  public void check(Post post, RuleContext context, Reporter reporter) {
    Source source = post.source();
    if (!source.malformed().isEmpty()) {
      if (context.site().generator().sources().readsUtf8()) {
        malformed(post, context, reporter);
      }
      return;
    }
    if (source.byteOrderMark()) {
      byteOrderMark(context.site().generator(), reporter);
    }
    if (post.punctuation().holdsControls()) {
      controls(source, reporter);
    }
    if (post.punctuation().mayHold('\r')) {
      LineEnds.of(source).check(source, reporter);
    }
  }

  private static void malformed(Post post, RuleContext context, Reporter reporter) {
    Source source = post.source();
    int at = source.malformed().get(0);
    boolean utf16 = at == 0 && source.text().indexOf('\0') >= 0;
    boolean known = context.site().generator().knowledge() == Generator.Knowledge.ALL;
    reporter.report(
        known ? Severity.ERROR : Severity.WARNING,
        new Span(at, at + 1),
        "This is not UTF-8, so "
            + (known
                ? loss(post, context.site().generator())
                : "most generators stop, or readers see other characters")
            + ". Save the file as UTF-8"
            + (utf16 ? "; it seems to be UTF-16." : "."));
  }

  private static String loss(Post post, Generator generator) {
    return generator.sources().replacesMalformed()
        ? "readers see \"\uFFFD\" instead of each byte that is wrong"
        : generator.name() + " leaves the whole " + post.kind().noun() + " out";
  }

  private static void byteOrderMark(Generator generator, Reporter reporter) {
    boolean skipped = generator.sources().skipsByteOrderMark();
    reporter.report(
        skipped ? Severity.WARNING : Severity.ERROR,
        Span.at(0),
        "The file begins with a byte-order mark, "
            + (skipped
                ? "which tools other than " + generator.name() + " take for text"
                : "after which "
                    + generator.name()
                    + " does not look for front matter: readers see it as text")
            + ". Save it as UTF-8 without one.");
  }

  /** One finding for each kind of character, at its first place: a binary file has thousands. */
  private static void controls(Source source, Reporter reporter) {
    boolean forbidden = false;
    boolean strange = false;
    String text = source.text();
    for (int i = 0; i < text.length() && !(forbidden && strange); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && (c < '\u007F' || c > '\u009F')) {
        continue;
      }
      if (!forbidden && isForbidden(c)) {
        forbidden = true;
        reporter.report(
            Severity.ERROR,
            new Span(i, i + 1),
            String.format(
                "Readers see nothing or a box for the control character U+%04X, and feeds break,"
                    + " since XML forbids it. Delete it.",
                (int) c),
            "Delete such characters",
            deletions(text, i));
      } else if (!strange && isStrange(c)) {
        strange = true;
        reporter.report(
            Severity.WARNING,
            new Span(i, i + 1),
            String.format(
                "Readers see nothing or a box for the control character U+%04X. Delete it, or"
                    + " write the character that was meant.",
                (int) c));
      }
    }
  }

  /** Of all such characters, since the finding stands for all. */
  private static List<TextEdit> deletions(String text, int first) {
    return IntStream.range(first, text.length())
        .filter(at -> isForbidden(text.charAt(at)))
        .mapToObj(at -> new TextEdit(new Span(at, at + 1), ""))
        .toList();
  }

  /** What XML 1.0 forbids, but for the two characters below. */
  private static boolean isForbidden(char c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r' && !isRubySpace(c);
  }

  /** DEL and the C1 range, where text in Windows-1252 lands when it is taken for Latin-1. */
  private static boolean isStrange(char c) {
    return isRubySpace(c) || (c >= '\u007F' && c <= '\u009F' && c != '\u0085');
  }

  /**
   * Form feed and vertical tab are white space to kramdown, which drops them from lines that have
   * nothing else.
   */
  private static boolean isRubySpace(char c) {
    return c == '\f' || c == '\u000B';
  }
}
