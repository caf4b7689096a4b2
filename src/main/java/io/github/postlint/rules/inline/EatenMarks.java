package io.github.postlint.rules.inline;

import io.github.postlint.lint.Reporter;
import io.github.postlint.post.Post;
import io.github.postlint.post.body.InlineContent;
import io.github.postlint.post.body.TextBlock;
import io.github.postlint.post.text.Excerpt;
import io.github.postlint.rules.markup.LiquidNearby;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds stars and underscores of program text that are taken for emphasis. */
enum EatenMarks {
  /** Of Python's parameters: <code>f(*args)</code>. */
  PARAMETERS(List.of("(*"), "\\w\\((?<mark>\\*{1,2})[a-z_]\\w{0,40}[,)]", "stars"),
  /** Of patterns for paths. */
  PATHS(
      List.of("*/", "/*."),
      "(?<![^\\s(\"'])(?:(?:[\\w.-]{1,80}/){1,20}+(?=\\*)|(?=\\*\\*/))(?<mark>\\*{1,2})[./]"
          + "[\\w/-]{0,80}+[*.][\\w.*/-]{0,80}+(?<!\\*)",
      "stars"),
  /** Of names that Python and others keep for themselves. */
  NAMES(
      List.of("__"),
      "(?<![\\w*])(?<mark>__)(?:init|main|name|file|all|str|repr|call|dict|class|doc|new|del|enter|exit"
          + "|len|iter|next|eq|hash|slots|getattr|setattr|getitem|setitem|proto|dirname|filename"
          + "|construct|destruct|invoke|typename|attribute|pycache|version|future|import|module"
          + "|[a-z]{2,20}(?=__\\())__",
      "underscores");

  /** One of these is in each text that the pattern finds something in. */
  @SuppressWarnings("ImmutableEnumChecker") // Nobody writes to it.
  private final String[] signs;

  private final Pattern pattern;
  private final String marks;

  EatenMarks(List<String> signs, String pattern, String marks) {
    this.signs = signs.toArray(String[]::new);
    this.pattern = Pattern.compile(pattern);
    this.marks = marks;
  }

  /** Reports the first of each kind in each text. */
  static void report(Post post, Reporter reporter) {
    for (EatenMarks kind : values()) {
      for (TextBlock block : post.textsWith(kind.signs)) {
        if (!LiquidNearby.hasTag(post, block)) {
          kind.reportFirst(post, block, reporter);
        }
      }
    }
  }

  private void reportFirst(Post post, TextBlock block, Reporter reporter) {
    Matcher found = pattern.matcher(block.text());
    InlineContent text = null;
    while (found.find()) {
      text = text == null ? post.inline(block) : text;
      int mark = found.start("mark");
      if (text.isPlain(mark) && !text.isVisible(mark)) {
        reporter.report(
            block.source(mark, found.end()),
            "Readers do not see the "
                + marks
                + " of "
                + Excerpt.quoted(found.group())
                + ": they are taken for emphasis. Write it as code.");
        return;
      }
    }
  }
}
