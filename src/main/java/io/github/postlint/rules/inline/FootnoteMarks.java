package io.github.postlint.rules.inline;

import io.github.postlint.lint.Reporter;
import io.github.postlint.lint.Severity;
import io.github.postlint.lint.suggestion.Suggestion;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.FootnoteText;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.Outline;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for marks of footnotes that readers see, since no footnote has their name. */
final class FootnoteMarks {
  private static final Pattern MARK =
      Pattern.compile(
          "\\[\\^([\\p{L}\\p{Nd}_][\\p{L}\\p{Nd}_:.' -]{0,60})\\](?![(\\[+*?{]|\\\\)([ \\t]?:)?");
  private static final Pattern NAME = Pattern.compile("\\w[\\w:-]*");
  private static final Pattern RANGE = Pattern.compile("(?:\\w-\\w)+\\w*");

  /** Among more names none is looked for that was meant. */
  private static final int MAX_NAMES = 300;

  private final Post post;
  private final Reporter reporter;
  private final Set<String> names = new HashSet<>();
  private final Set<String> unused = new HashSet<>();

  /**
   * The names of footnotes whose text follows another line, which the rule blank-line names, or has
   * a space before the colon.
   */
  private final Set<String> glued = new HashSet<>();

  /** The names that were meant where others are written. */
  private final Set<String> meant = new HashSet<>();

  FootnoteMarks(Post post, Reporter reporter) {
    this.post = post;
    this.reporter = reporter;
    for (FootnoteText footnote : post.outline().footnotes()) {
      names.add(footnote.name());
      if (footnote.fate() == FootnoteText.Fate.UNUSED && unused.size() < MAX_NAMES) {
        unused.add(footnote.name());
      }
    }
  }

  void check() {
    List<TextBlock> blocks = post.textsWith("[^");
    blocks.forEach(this::addGlued);
    blocks.forEach(this::check);
  }

  /** Whether what has been said of a mark says all of a footnote that nothing refers to. */
  boolean explain(FootnoteText footnote) {
    return footnote.fate() == FootnoteText.Fate.UNUSED && meant.contains(footnote.name());
  }

  private void addGlued(TextBlock block) {
    Matcher mark = MARK.matcher(block.text());
    while (mark.find()) {
      if (begins(block, mark)) {
        glued.add(mark.group(1));
      }
    }
  }

  private boolean isExplained(TextBlock block, Matcher mark) {
    boolean spaced = begins(block, mark) && mark.group(2).length() > 1;
    return glued.contains(mark.group(1)) && !spaced;
  }

  private static boolean begins(TextBlock block, Matcher mark) {
    boolean first = mark.start() == 0 || block.text().charAt(mark.start() - 1) == '\n';
    return first && block.isParagraph() && mark.group(2) != null;
  }

  private void check(TextBlock block) {
    InlineContent text = post.inline(block);
    Matcher mark = MARK.matcher(block.text());
    while (mark.find()) {
      int end = mark.end(1) + 1;
      boolean seen = text.isPlain(mark.start()) && text.isVisible(mark.start(), end);
      if (seen
          && !isPattern(block.text(), mark)
          && !isExplained(block, mark)
          && !LiteralTags.cover(text, mark.start())) {
        report(block, mark, end);
      }
    }
  }

  /** A class of characters that are not to match. */
  private static boolean isPattern(String text, Matcher mark) {
    char before = mark.start() == 0 ? ' ' : text.charAt(mark.start() - 1);
    return before == '/' || before == '(' || RANGE.matcher(mark.group(1)).matches();
  }

  private void report(TextBlock block, Matcher mark, int end) {
    String name = mark.group(1);
    String shown = block.text().substring(mark.start(), end);
    String seen = "Readers see " + Excerpt.quoted(shown) + ": ";
    Severity severity =
        names.isEmpty() && !name.matches("\\d+") ? Severity.WARNING : Severity.ERROR;
    if (!NAME.matcher(name).matches()) {
      boolean defined = post.outline().links().contains(Outline.linkName("^" + name));
      report(
          block,
          mark,
          end,
          defined ? Severity.ERROR : Severity.WARNING,
          seen + "the name of a footnote has only letters from a to z, digits, \"-\" and \"_\".");
    } else if (begins(block, mark)) {
      report(block, mark, end, Severity.ERROR, seen + "no space may stand before the colon.");
    } else {
      Optional<String> suggested = Suggestion.nearest(name, unused);
      suggested.ifPresent(meant::add);
      String near = suggested.map(Suggestion::sentence).orElse("");
      report(
          block,
          mark,
          end,
          severity,
          seen
              + "no footnote has that name."
              + (near.isEmpty() ? " Add a line \"" + shown + ": …\" after a blank one." : near));
    }
  }

  private void report(TextBlock block, Matcher mark, int end, Severity severity, String message) {
    reporter.report(severity, block.source(mark.start(), end), message);
  }
}
