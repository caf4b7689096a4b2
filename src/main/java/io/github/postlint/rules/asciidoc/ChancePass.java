package io.github.postlint.rules.asciidoc;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.TextEdit;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.post.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two names with pluses in them, such as {@code C++}, pass what stands between them, even where
 * each is code.
 */
final class ChancePass {
  private static final String SIGN = "++";

  /** Asciidoctor takes three pluses before two, and looks for no better partner. */
  private static final Pattern PASS =
      Pattern.compile("(\\\\?)(\\+{2,3}|\\$\\$)(.{1,2000}?)\\2", Pattern.DOTALL);

  /** A name at the end of what stands before the sign, and no address. */
  private static final Pattern NAME = Pattern.compile("(?<![\\w:/.#?=&-])(\\w{1,20})\\z");

  private ChancePass() {}

  static void check(TextBlock block, Reporter reporter) {
    String text = block.text();
    Matcher pass = PASS.matcher(text);
    while (pass.find()) {
      int start = pass.start(2);
      Matcher name = NAME.matcher(text).region(Math.max(0, start - 30), start);
      name.useTransparentBounds(true);
      if (pass.group(1).isEmpty()
          && pass.group(2).equals(SIGN)
          && name.find()
          && isChance(pass.group(3))) {
        report(block, name, pass, reporter);
        return;
      }
    }
  }

  /** What is passed on purpose does not end within a name, or is one word. */
  private static boolean isChance(String passed) {
    char last = passed.charAt(passed.length() - 1);
    return Character.isLetterOrDigit(last) && passed.chars().anyMatch(Character::isWhitespace);
  }

  private static void report(TextBlock block, Matcher name, Matcher pass, Reporter reporter) {
    boolean ended = !Character.isLetterOrDigit(pass.group(3).charAt(0));
    String word = name.group(1);
    String meant = meant(word);
    Span place = block.source(name.start(1), pass.end(2));
    reporter.report(
        ended ? Severity.ERROR : Severity.WARNING,
        place,
        "Readers do not see the pluses of "
            + Excerpt.quoted(word + SIGN)
            + ": two \"++\" pass what stands between them, which is shown as it is written. Write"
            + " \""
            + meant
            + "\".",
        "Write \"" + meant + "\"",
        edits(block, place, meant));
  }

  private static String meant(String word) {
    return word.equals("C") ? "{cpp}" : word + "{plus}{plus}";
  }

  /** All such names of the block, lest the next two are a pair, unless some signs are meant so. */
  private static List<TextEdit> edits(TextBlock block, Span place, String meant) {
    String text = block.text();
    List<TextEdit> edits = new ArrayList<>();
    for (int at = text.indexOf(SIGN); at >= 0; at = text.indexOf(SIGN, at + SIGN.length())) {
      Matcher name = NAME.matcher(text).region(Math.max(0, at - 30), at).useTransparentBounds(true);
      if (!name.find() || text.startsWith("+", at + SIGN.length())) {
        return List.of(new TextEdit(place, meant));
      }
      edits.add(
          new TextEdit(block.source(name.start(1), at + SIGN.length()), meant(name.group(1))));
    }
    return edits;
  }
}
